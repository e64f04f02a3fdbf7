import type { Fields } from "@cash-in/description/json";
import type { EvidenceAspect } from "@cash-in/description/vocabulary";
import type { Key } from "./reference.ts";

export const METHODS = ["get", "put", "post", "delete", "patch", "head", "options"] as const;
export type Method = (typeof METHODS)[number];

/** One operation of the spec. References in it name components by key, not by file. */
export interface SpecOperation {
  readonly operationId: string;
  /** The number of the vendor's page; undefined where the page is unknown. */
  readonly pageId: string | undefined;
  readonly method: Method;
  readonly path: string;
  /** The path file that holds it. */
  readonly file: string;
  readonly area: string;
  readonly value: Fields;
}

/** A schema, parameter or response that stands in a file of its own. */
export interface Component {
  readonly key: Key;
  readonly file: string;
  readonly value: Fields;
}

/** An entry of vendor-index.yaml. */
export interface IndexEntry {
  /** Slug and number of the page, as in its address; null where it is unknown. */
  readonly page: string | null;
  readonly title: string;
  readonly operationId?: string;
  /** Name of the schema here; null where no operation uses it. */
  readonly schema?: string | null;
  readonly later?: boolean;
  /** Put in by `adopt`. */
  readonly added?: boolean;
  /** Further pages that describe the same method and path. */
  readonly sameAs?: string;
}

export interface VendorIndex {
  readonly site: string | undefined;
  readonly guides: readonly IndexEntry[];
  readonly operations: readonly IndexEntry[];
  readonly schemas: readonly IndexEntry[];
}

/** What vendor.lock.yaml says of one adopted page. */
export interface LockedPage {
  readonly sha256: string;
  readonly adopted: string;
  readonly operationId?: string;
  readonly method?: string;
  readonly path?: string;
  /** Which of the operation's four parts the page documents. */
  readonly documented?: readonly EvidenceAspect[];
}

export interface Lock {
  readonly pages: Readonly<Record<string, LockedPage>>;
  /** The properties that adopted pages document, by schema. */
  readonly schemas: Readonly<Record<string, readonly string[]>>;
  /** What was seen in traffic: parts by operationId, properties by the key of their schema. */
  readonly observed: Readonly<Record<string, readonly string[]>>;
  /** Where examples are not wholly ours any more, by operation: a page's own, or made to fit what it says. */
  readonly examples: Readonly<Record<string, readonly string[]>>;
}

/** The whole spec as plain data. */
export interface SpecModel {
  /** openapi.yaml without its paths. */
  readonly root: Fields;
  readonly operations: readonly SpecOperation[];
  readonly components: ReadonlyMap<Key, Component>;
  readonly index: VendorIndex;
  readonly lock: Lock;
}
