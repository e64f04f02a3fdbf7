/** A JSON Schema of OpenAPI 3.1, plain data. References are `#/components/schemas/<name as the vendor writes it>`, decoded. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** Something in a page that is not as OpenAPI demands, and what was made of it. */
export interface Defect {
  /** Stable name of the kind of defect, such as `status-with-name` or `example-contradicts-schema`. */
  readonly kind: string;
  /** Where in the page: a JSON pointer into its OpenAPI document. */
  readonly at: string;
  /** What stood there and which reading was taken, and why, in one sentence. */
  readonly note: string;
  /** `repaired`: nothing is lost. `dropped`: something could not be kept. `doubtful`: a person should look. */
  readonly outcome: "repaired" | "dropped" | "doubtful";
}

export interface PageMedia {
  /** Absent where the page says nothing of the content. */
  readonly schema?: JsonSchema;
  /** The first example that validates against the schema. */
  readonly example?: unknown;
}

export interface PageParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  readonly deprecated?: boolean;
  readonly description?: string;
  readonly schema?: JsonSchema;
  readonly example?: unknown;
  readonly style?: string;
  readonly explode?: boolean;
}

export interface PageResponse {
  readonly description: string;
  readonly content: Readonly<Record<string, PageMedia>>;
}

export interface PageSecurity {
  readonly name: string;
  readonly scheme: {
    readonly type: "apiKey" | "http";
    readonly in?: string;
    readonly header?: string;
    readonly scheme?: string;
  };
}

export interface PageOperation {
  readonly method: "get" | "put" | "post" | "delete" | "patch" | "head" | "options";
  /** As the page has it, with `{placeholders}`. */
  readonly path: string;
  /** The page's own, where it is an identifier. */
  readonly operationId?: string;
  readonly summary?: string;
  readonly tags: readonly string[];
  readonly deprecated: boolean;
  readonly parameters: readonly PageParameter[];
  readonly requestBody?: {
    /** Absent where the page does not say. */
    readonly required?: boolean;
    readonly content: Readonly<Record<string, PageMedia>>;
  };
  /** By status: `200`, `4XX` or `default`. */
  readonly responses: Readonly<Record<string, PageResponse>>;
  readonly security: readonly PageSecurity[];
  /** Real URLs only. */
  readonly servers: readonly string[];
}

/** What one documentation page says, in clean OpenAPI 3.1, every defect repaired or reported. */
export interface Page {
  /** The number at the end of its address, such as `4156743e0`; undefined where the address has none. */
  readonly id: string | undefined;
  readonly address: string;
  readonly title: string;
  readonly kind: "operation" | "schema";
  /** Usually one on an operation page, none on a schema page. */
  readonly operations: readonly PageOperation[];
  /** Every schema that the page holds, by the vendor's name. */
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  readonly defects: readonly Defect[];
}

/** A page that could not be read. */
export interface PageFailure {
  readonly address: string;
  /** What is wrong with it, in one sentence. */
  readonly reason: string;
}
