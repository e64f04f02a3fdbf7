import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** What the description of the API says of an operation. */
interface Described {
  readonly effect: string;
  /** As `query.page`. */
  readonly parameters: readonly string[];
}

/** The parts of the description that examples are compared with. */
export interface Description {
  readonly operations: ReadonlyMap<string, Described>;
  /** Names of all properties of all schemas. */
  readonly properties: ReadonlySet<string>;
  readonly text: string;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationNode>>>>;
  readonly components: {
    readonly parameters: Readonly<Record<string, ParameterNode>>;
    readonly schemas: Readonly<Record<string, { readonly properties?: object }>>;
  };
}

interface OperationNode {
  readonly operationId: string;
  readonly "x-effect": string;
  readonly parameters?: readonly (ParameterNode | { readonly $ref: string })[];
}

interface ParameterNode {
  readonly name: string;
  readonly in: string;
}

/** Reads the whole API in one document, as the mock server serves it. */
export function readDescription(): Description {
  const file = new URL("../../packages/mock/openapi.yaml", import.meta.url);
  const text = readFileSync(file, "utf8");
  const { paths, components } = parse(text) as Document;
  const operations = new Map<string, Described>();
  for (const node of Object.values(paths).flatMap((path) => Object.values(path))) {
    const parameters = (node.parameters ?? []).map((parameter) => {
      const name = "$ref" in parameter ? parameter.$ref.split("/").at(-1) : undefined;
      const found = name ? components.parameters[name] : (parameter as ParameterNode);
      return `${found?.in}.${found?.name}`;
    });
    operations.set(node.operationId, { effect: node["x-effect"], parameters });
  }
  const schemas = Object.values(components.schemas);
  const properties = schemas.flatMap((schema) => Object.keys(schema.properties ?? {}));
  return { operations, properties: new Set(properties), text };
}

/**
 * Finds what the mock server lets pass in a request: names that no schema knows, since objects are open, and
 * identifiers that are not among the description's own, whose check digits are tested.
 */
export function findStrangers(value: unknown, description: Description): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) => {
    const isKnown = Array.isArray(value) || description.properties.has(name);
    const isRight = !identifier.test(name) || description.text.includes(String(child));
    return [
      ...(isKnown ? [] : [`${name} is in no schema.`]),
      ...(isRight ? [] : [`${name} ${child} is in no example of the description.`]),
      ...findStrangers(child, description),
    ];
  });
}

const identifier = /(Iban|Bic|BusinessCode|VatId|ReferenceNumber|PersonalIdentityCode)$/i;
