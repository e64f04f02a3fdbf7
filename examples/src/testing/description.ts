import { readFileSync } from "node:fs";
import { listOperations } from "@cash-in/description/list-operations";
import { listParameters } from "@cash-in/description/list-parameters";
import type { Document } from "@cash-in/description/openapi";
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

/** Reads the whole API in one document, as the mock server serves it. */
export function readDescription(): Description {
  const file = new URL("../../../packages/mock/openapi.yaml", import.meta.url);
  const text = readFileSync(file, "utf8");
  const document = parse(text) as Document;
  const operations = listOperations(document).map((endpoint) => {
    const parameters = listParameters(document, endpoint).map((it) => `${it.in}.${it.name}`);
    const { operationId, "x-effect": effect = "" } = endpoint.operation;
    return [operationId, { effect, parameters }] as const;
  });
  const schemas = Object.values(document.components?.schemas ?? {});
  const properties = schemas.flatMap((schema) => Object.keys(Object(schema).properties ?? {}));
  return { operations: new Map(operations), properties: new Set(properties), text };
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
