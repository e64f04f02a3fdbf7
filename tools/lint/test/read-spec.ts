import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundle, createConfig } from "@redocly/openapi-core";
import { parse } from "yaml";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The vendor's index as data, where the folder beside the project exists. */
export const sharedIndexPath = fileURLToPath(
  new URL("../../../../shared/cash-in/index.json", import.meta.url),
);
export const hasSharedIndex = existsSync(sharedIndexPath);

export interface Operation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly tags: readonly string[];
  readonly externalDocs: { readonly url: string };
  readonly "x-evidence": Readonly<Record<"method" | "path" | "request" | "response", string>>;
}

export interface Schema {
  readonly "x-evidence"?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
}

export interface Spec {
  readonly operations: readonly Operation[];
  readonly schemas: Readonly<Record<string, Schema>>;
  /** Everything, references resolved. */
  readonly document: unknown;
}

/** Bundles the whole spec. */
export async function readSpec(): Promise<Spec> {
  const config = await createConfig({});
  const { bundle: bundled } = await bundle({ ref: `${root}spec/openapi.yaml`, config });
  const document = bundled.parsed as {
    paths: Record<string, Record<string, Operation>>;
    components: { schemas: Record<string, Schema> };
  };
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ ...operation, method, path })),
  );
  return { operations, schemas: document.components.schemas, document };
}

/** Reads a YAML file of the spec folder. */
export function readYaml(file: string): unknown {
  return parse(readFileSync(`${root}spec/${file}`, "utf8"));
}
