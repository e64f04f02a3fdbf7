/** How we know something: the vendor documents it, we have seen it in real traffic, or we guess it. */
export type Evidence = "documented" | "observed" | "inferred";

/**
 * What a call changes. It decides whether the call may be sent again.
 *
 * - `read`: nothing changes
 * - `replace`: the same call twice is the same as once
 * - `create`: something new is made, or an amount is booked
 * - `delete`: something is removed
 * - `notify`: a letter, an e-invoice or an SMS is sent
 * - `rotate`: credentials change
 */
export type Effect = "read" | "replace" | "create" | "delete" | "notify" | "rotate";

/** One parameter of an operation, as the OpenAPI description has it. */
export type Parameter = {
  readonly name: string;
  readonly required?: true;
  /** Only if it is not the default of its place (`simple` in path and header, `form` in query). */
  readonly style?: "deepObject" | "label" | "matrix" | "pipeDelimited" | "spaceDelimited";
  /** Only if it is not the default of the style. */
  readonly explode?: boolean;
  /** Whether a query parameter shows reserved characters, such as `/` and `:`, as they are. */
  readonly allowReserved?: true;
} & (
  | {
      readonly in: "path" | "query";
      /**
       * Turns a value into its part of the address: `serialiseStyle` for lists, objects and styles other than the
       * default, `serialiseContent` for JSON. One value in the default style needs none.
       */
      readonly serialise?: Serialise;
    }
  | {
      readonly in: "header";
      /** Turns a value into a header: `serialiseHeader` for one value, otherwise as above. */
      readonly serialise: Serialise;
    }
);

type Serialise = (value: unknown, parameter: Parameter) => string;

/** What the platform can send as a body. The types of Node do not have the name `BodyInit`, so it is not used here. */
export type WireBody = NonNullable<RequestInit["body"]>;

/** Reads the body of a success. */
export type ReadAnswer = (response: Response, mostBytes: number) => Promise<unknown>;

/** The body that an operation takes. */
export interface RequestBody {
  readonly mediaType: string;
  readonly required: boolean;
  /** Turns a value into a body: `serialiseJson`, `serialiseForm` for forms, `serialiseRaw` for text and files. */
  readonly serialise: (
    body: unknown,
    mediaType: string,
    fields?: Readonly<Record<string, FormField>>,
  ) => WireBody;
  /** How fields of a form are written, where their `encoding` says so. */
  readonly fields?: Readonly<Record<string, FormField>>;
  /** What names the items of the body, and the function that checks it: `checkIdentity`. */
  readonly identity?: Identity & {
    readonly check: (body: unknown, identity: Identity) => void;
  };
}

/** How a field of a form is written: as a media type, or, in an urlencoded form, in a style as in a query. */
export interface FormField {
  readonly mediaType?: string;
  readonly style?: "deepObject" | "form" | "pipeDelimited" | "spaceDelimited";
  readonly explode?: boolean;
}

/** What names the items of a body, so that they can be looked up after a call that ended without an answer. */
export interface Identity {
  /** The way to the items: names of properties, `*` for each item of a list, `+` if the list may not be empty. */
  readonly path: readonly string[];
  /** What every item must have. */
  readonly required: readonly string[];
  /** What must not be the same in two items. */
  readonly names: readonly string[];
}

/** Which call to make after a call that ended without an answer, to learn whether that one took effect. */
export type Reconcile =
  | {
      /** operationId of a `read` operation of the same area. */
      readonly operation: string;
      /** Which value of the lost request to look for, by its name in that request. */
      readonly key: string;
      /** What to look at in the answer. */
      readonly check: string;
    }
  | {
      /** Why there is no such call. */
      readonly none: string;
    };

/** How a list is paged: one of `page`, `offset` and `cursor` says where a page begins. */
export interface Pagination {
  /** Query parameter for the number of the page. */
  readonly page?: string;
  /** Query parameter for how many items come before the page. */
  readonly offset?: string;
  /** Query parameter for what the page before names as `next`. The first page is asked for without it. */
  readonly cursor?: string;
  /** What the first page is called. Default 1 for `page`, 0 for `offset`. */
  readonly first?: number;
  /** Query parameter for the size of a page. */
  readonly pageSize?: string;
  /** Response property with the items; a dot goes one level down. */
  readonly items: string;
  /** Response property with the number of all items; a dot goes one level down. */
  readonly total?: string;
  /** Response property with the cursor of the next page; a dot goes one level down. */
  readonly next?: string;
}

/** One operation of the API as data. A call needs nothing else. */
export interface Operation {
  readonly id: string;
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "PATCH";
  readonly path: `/${string}`;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: RequestBody;
  /** What the successes answer with, as `Accept` has it; absent if none of them has content. */
  readonly responseMediaType?: string;
  /**
   * Reads the success of a status; `default` is for all other statuses. Without it, a JSON object is read where there is a
   * `responseMediaType`, and nothing where there is none. `readPlainText` reads text, `readBlob` bytes, `readNothing` an
   * answer without content, `readJson`, `readJsonList` and `readJsonValue` JSON: an object, a list, anything.
   */
  readonly answers?: { readonly [status: string]: ReadAnswer };
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
  /** The vendor's documentation page; empty where it is not known. */
  readonly docs: string;
  /** Whether the key of the area is not sent. */
  readonly keyless?: true;
}

/** One area of the API: what is the same for all its operations. */
export interface Area {
  /** Name of the package, for messages. */
  readonly name: string;
  /** Base URL of the production environment, without a trailing slash; empty where it is not known. */
  readonly production: string;
  /** Request header that carries the key; empty where no operation needs one. */
  readonly keyHeader: string;
  /** Name of the client option that takes the key; empty where no operation needs one. */
  readonly keyOption: "" | "apiKey" | "masterKey";
}

/** Input of any operation: one property for each place of a request. */
export interface AnyInput {
  readonly path?: object;
  readonly query?: object;
  readonly header?: object;
  readonly body?: unknown;
}
