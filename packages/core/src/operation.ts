/** How we know a fact: the vendor says so, it was seen in real traffic, or it is our guess. */
export type Evidence = "documented" | "observed" | "inferred";

/**
 * What a call does to the world. It decides what may be sent again.
 *
 * - `read`: nothing changes
 * - `replace`: the same call twice is the same as once
 * - `create`: something new comes into being, or an amount is booked
 * - `delete`: something is removed
 * - `notify`: a letter, an e-invoice or an SMS leaves
 * - `rotate`: credentials change
 */
export type Effect = "read" | "replace" | "create" | "delete" | "notify" | "rotate";

/** One parameter of an operation, as the OpenAPI description has it. */
export type Parameter = {
  readonly name: string;
  readonly required?: true;
  /** Only where it differs from the default of the place (`simple` in path and header, `form` in query). */
  readonly style?: "deepObject" | "pipeDelimited" | "spaceDelimited";
  /** Only where it differs from the default of the style. */
  readonly explode?: boolean;
} & (
  | {
      readonly in: "path" | "query";
      /** Turns a value into its part of the query; `serialiseStyle` where it may be a list or an object. */
      readonly serialise?: Serialise;
    }
  | {
      readonly in: "header";
      /** Turns a value into a header: `serialiseHeader`. */
      readonly serialise: Serialise;
    }
);

type Serialise = (value: unknown, parameter: Parameter) => string;

/** What the platform sends as a body. Its own name for it, `BodyInit`, is not known where only Node's types are. */
export type WireBody = NonNullable<RequestInit["body"]>;

/** The body that an operation takes. */
export interface RequestBody {
  readonly mediaType: string;
  readonly required: boolean;
  /** Turns a value into a body: `serialiseJson`, `serialiseForm` for forms, `serialiseRaw` for text and files. */
  readonly serialise: (body: unknown, mediaType: string) => WireBody;
}

/** Which call tells afterwards whether a call that ended without an answer took effect. */
export type Reconcile =
  | {
      /** operationId of a `read` operation of the same area. */
      readonly operation: string;
      /** What of the lost request to look for, in the request's words. */
      readonly key: string;
      /** How to read the answer. */
      readonly check: string;
    }
  | {
      /** Why no call tells. */
      readonly none: string;
    };

/** How a list is paged. */
export interface Pagination {
  /** Query parameter that takes the number of the page, from 1. */
  readonly page: string;
  /** Query parameter that takes the size of a page. */
  readonly pageSize: string;
  /** Response property that holds the items; a dot goes one level down. */
  readonly items: string;
  /** Response property that holds the number of all items; a dot goes one level down. */
  readonly total: string;
}

/** One operation of the API as data: everything a call needs to know. */
export interface Operation {
  readonly id: string;
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "PATCH";
  readonly path: `/${string}`;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: RequestBody;
  /** Media type of the success response; absent where it has no content. */
  readonly responseMediaType?: string;
  readonly effect: Effect;
  readonly evidence: {
    readonly method: Evidence;
    readonly path: Evidence;
    readonly request: Evidence;
    readonly response: Evidence;
  };
  readonly reconcile?: Reconcile;
  readonly pagination?: Pagination;
  /** Documented error statuses. */
  readonly errors: readonly number[];
  /** The vendor's documentation page. */
  readonly docs: string;
}

/** One area of the API: what all its operations share. */
export interface Area {
  /** Name of the package, for messages. */
  readonly name: string;
  /** Base URL of the production environment, without a trailing slash. */
  readonly production: string;
  /** Request header that carries the key. */
  readonly keyHeader: string;
  /** Name of the client option that takes the key. */
  readonly keyOption: "apiKey" | "masterKey";
}

/** Input of any operation, by place. */
export interface AnyInput {
  readonly path?: object;
  readonly query?: object;
  readonly header?: object;
  readonly body?: unknown;
}
