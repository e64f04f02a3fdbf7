import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
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
    return toCheck(ajv.compile({ ...view(schema), __bundled__: whole }));
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
  if (ajv.validateSchema(own)) return undefined;
  const { instancePath, message } = ajv.errors?.[0] ?? {
    instancePath: "",
    message: "is no schema",
  };
  return `${instancePath} ${message}`.trim();
}

const ajv = new Ajv2020({
  allErrors: true,
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

/** Whether a format is looked at. */
export function isKnownFormat(format: string): boolean {
  return Object.hasOwn(ajv.formats, format);
}

function toCheck(validate: ValidateFunction): Check {
  return (value) => {
    try {
      return validate(value) ? [] : (validate.errors ?? []).map(toFault);
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
