import type { Fields } from "@cash-in/description/json";
import type { PageSecurity } from "../../pages/page.ts";
import type { Doubt } from "../../spec/doubt-comments.ts";
import type { Method } from "../../spec/model.ts";
import type { Key } from "../../spec/reference.ts";
import type { Note } from "./note.ts";

/** Which page something was read from. */
export interface Source {
  /** The page's number; undefined where its address has none. */
  readonly id: string | undefined;
  readonly address: string;
  readonly title: string;
  readonly kind: "operation" | "schema";
}

export interface ReadMedia {
  /** Absent where the page says nothing of the content. */
  readonly schema?: Fields;
  readonly example?: unknown;
  /** The examples of other pages that describe the same method and path. */
  readonly others?: readonly unknown[];
}

export type ReadContent = Readonly<Record<string, ReadMedia>>;

export interface ReadParameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly deprecated?: boolean;
  readonly schema: Fields;
  readonly style?: string;
  readonly explode?: boolean;
  readonly example?: unknown;
}

/** What the pages say of one operation, with references by key and the path as the spec writes it. */
export interface ReadOperation {
  /** The page that it is adopted from, and others that describe the same method and path. */
  readonly source: Source;
  readonly others: readonly Source[];
  readonly method: Method;
  readonly path: string;
  /** Where the page names a base URL that is none of the spec's. */
  readonly server?: string;
  /** Further bases that the page names and the spec does not have. */
  readonly otherServers?: readonly string[];
  readonly operationId?: string;
  readonly groups: readonly string[];
  readonly deprecated: boolean;
  readonly parameters: readonly ReadParameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: ReadContent };
  readonly responses: Readonly<Record<string, ReadContent>>;
  readonly security: readonly PageSecurity[];
}

/** What the pages together say of one schema. */
export interface ReadSchema {
  readonly key: Key;
  readonly vendorName: string;
  readonly value: Fields;
  readonly pages: readonly Source[];
  readonly doubts: readonly Doubt[];
}

/** What all pages together say, in the spec's words. */
export interface Reading {
  readonly sources: readonly Source[];
  readonly operations: readonly ReadOperation[];
  readonly schemas: ReadonlyMap<Key, ReadSchema>;
  readonly notes: readonly Note[];
}
