import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readYaml } from "./read-spec.ts";

/** What `pnpm intake adopt` notes of an operation's page. */
export interface AdoptedPage {
  readonly operationId?: string;
  readonly method?: string;
  readonly path?: string;
  /** Which parts of the operation the page documents. */
  readonly documented?: readonly string[];
}

interface Lock {
  readonly pages?: Readonly<Record<string, AdoptedPage>>;
  /** The properties that adopted pages document, by schema. */
  readonly schemas?: Readonly<Record<string, readonly string[]>>;
  /** What `pnpm intake traffic` saw: parts by operationId, properties by `schemas/<name>`. */
  readonly observed?: Readonly<Record<string, readonly string[]>>;
  /** Where examples are not wholly ours any more, by operation or shared response: `200 application/json`. */
  readonly examples?: Readonly<Record<string, readonly string[]>>;
}

const path = fileURLToPath(new URL("../../../spec/vendor.lock.yaml", import.meta.url));
const lock: Lock = existsSync(path) ? (readYaml("vendor.lock.yaml") as Lock) : {};

/** The operations that were adopted from their pages, by operationId. What else is documented stands in documented-facts.ts. */
export const adopted: ReadonlyMap<string, AdoptedPage> = new Map(
  Object.values(lock.pages ?? {}).flatMap((page) =>
    page.operationId !== undefined && page.documented ? [[page.operationId, page] as const] : [],
  ),
);

export const adoptedSchemas = lock.schemas ?? {};
export const adoptedExamples = lock.examples ?? {};

/** Whether an adopted page documents a property. */
export function isAdopted(schema: string | undefined, property: string): boolean {
  return schema !== undefined && (adoptedSchemas[schema]?.includes(property) ?? false);
}

/** What was seen in traffic, each as `getCase path` or `schemas/Case Status`. */
export function listObserved(): string[] {
  return Object.entries(lock.observed ?? {}).flatMap(([owner, list]) =>
    list.map((it) => `${owner} ${it}`),
  );
}
