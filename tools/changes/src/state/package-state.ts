import type { Document } from "@cash-in/description/openapi";
import { parse } from "yaml";
import { evaluate } from "./evaluate.ts";
import { type Manifest, readManifest } from "./manifest.ts";
import { readFile, type State } from "./state.ts";

/** An area's package at one time, its data read. */
export interface PackageState {
  readonly manifest: Manifest;
  /** Descriptors by operationId. */
  readonly operations: ReadonlyMap<string, Descriptor>;
  readonly about: About;
  readonly document: Document;
}

/** An operation as data. */
export interface Descriptor {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Readonly<Record<string, unknown>>[];
  readonly requestBody?: { readonly mediaType: string };
  readonly responseMediaType?: string;
  readonly effect: string;
  readonly evidence: Readonly<Record<string, string>>;
  readonly reconcile?: Readonly<Record<string, string>>;
  readonly pagination?: Readonly<Record<string, string | number>>;
  readonly errors: readonly number[];
  readonly docs: string;
}

/** What all operations of an area share. */
interface About {
  readonly production: string;
  readonly keyHeader: string;
  readonly keyOption: string;
}

export function readPackage(state: State, area: string): PackageState {
  const read = (path: string) => readFile(state, area, path);
  const operations = evaluate(read("src/generated/operations.ts")) as Record<string, Descriptor>;
  return {
    manifest: readManifest(state, area),
    operations: new Map(Object.entries(operations)),
    about: evaluate(read("src/generated/area.ts")).area as About,
    document: parse(read("openapi.yaml")) as Document,
  };
}
