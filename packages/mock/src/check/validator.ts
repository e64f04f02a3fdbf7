import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { areUnique } from "./are-unique.ts";
import { hasAtMost } from "./has-at-most.ts";
import { createPattern } from "./pattern.ts";
import { type Bundle, isSchema, type Schema } from "./schema.ts";
import { createView, type Side } from "./view.ts";

/** What is wrong with a value: where in it, by which keyword, in words. */
export interface Fault {
  readonly path: readonly string[];
  readonly code: string;
  readonly message: string;
}

/** Looks at a value. */
export type Check = (value: unknown) => Fault[];

/** Makes checks. */
export type Compile = (schema: Schema) => Check;

/** Makes checks of schemas that stand beside one bundle. Each is compiled when it is first asked. */
export function createCompile(side: Side, bundle: Bundle): Compile {
  const view = createView(side, bundle);
  const bundled = Object.entries(bundle).filter((it): it is [string, Schema] => isSchema(it[1]));
  const compile = (schema: Schema) => {
    const whole = Object.fromEntries(bundled.map(([name, it]) => [name, view(it)]));
    const complete = { ...view(schema), __bundled__: whole };
    return toCheck(quick.compile(complete), () => thorough.compile(complete));
  };
  const checks = new Map<Schema, Check>();
  return (schema) => {
    const known = checks.get(schema);
    if (known) return known;
    let compiled: Check | undefined;
    const check: Check = (value) => {
      compiled ??= compile(schema);
      return compiled(value);
    };
    checks.set(schema, check);
    return check;
  };
}

/** Why a value is no schema, with the place in it; nothing where it is one. Far quicker than compiling it. */
export function explainSchema(schema: Schema): string | undefined {
  const { $schema: _, ...own } = schema;
  if (quick.validateSchema(own)) return undefined;
  const { instancePath, message } = quick.errors?.[0] ?? {
    instancePath: "",
    message: "is no schema",
  };
  return `${instancePath} ${message}`.trim();
}

const thorough = createAjv(true);
const quick = createAjv(false);

function createAjv(allErrors: boolean): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors,
    strict: false,
    ownProperties: true,
    logger: false,
    code: { regExp: createPattern },
  });
  addFormats.default(ajv);
  // What JSON.parse gives for the largest one is its neighbour.
  ajv.addFormat("int64", {
    type: "number",
    validate: (value: number) => Number.isInteger(value) && Math.abs(value) <= 2 ** 63,
  });
  // Its own compares each item with each other one, which takes minutes over a long list of objects.
  ajv.removeKeyword("uniqueItems");
  ajv.addKeyword({
    keyword: "uniqueItems",
    type: "array",
    schemaType: "boolean",
    error: { message: "must NOT have duplicate items" },
    validate: (isUnique: boolean, items: readonly unknown[]) => !isUnique || areUnique(items),
  });
  return ajv;
}

/** Whether a format is looked at. */
export function isKnownFormat(format: string): boolean {
  return Object.hasOwn(quick.formats, format);
}

// All faults of a value may take far more room than the value itself.
const mostParts = 20_000;

function toCheck(findFirst: ValidateFunction, createFindAll: () => ValidateFunction): Check {
  let findAll: ValidateFunction | undefined;
  return (value) => {
    try {
      if (findFirst(value)) return [];
      if (!hasAtMost(mostParts, value)) return (findFirst.errors ?? []).map(toFault);
      findAll ??= createFindAll();
      return findAll(value) ? [] : (findAll.errors ?? []).map(toFault);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return [{ path: [], code: "depth", message: "is nested too deeply to be checked" }];
    }
  };
}

function toFault({ instancePath, keyword, message = "", params }: ErrorObject): Fault {
  const { allowedValues, additionalProperty, unevaluatedProperty } = params;
  return {
    path: instancePath.split("/").slice(1).map(readKey),
    code: keyword,
    message: [
      message,
      allowedValues === undefined ? "" : `: ${allowedValues.join(", ")}`,
      additionalProperty === undefined ? "" : `; found '${additionalProperty}'`,
      unevaluatedProperty === undefined ? "" : `: '${unevaluatedProperty}'`,
    ].join(""),
  };
}

function readKey(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}
