import type { Effect, Evidence, EvidenceAspect } from "@cash-in/description/vocabulary";
import type { AnswerReader } from "./pick-reader.ts";
import type { Serialiser } from "./pick-serialiser.ts";
import type { Value } from "./value.ts";

/** What packages are made of. Plain data, sorted; it knows no OpenAPI, and JSON can hold it. */
export interface Model {
  readonly areas: readonly Area[];
  /** The whole description in one document, for the mock server. */
  readonly document: object;
}

/** A service area: one package. */
export interface Area {
  /** Name of the folder and of the tag, such as `external-invoices`. */
  readonly name: string;
  /** Name of the API that it is a part of. */
  readonly api: string;
  /** The vendor's name. */
  readonly title: string;
  readonly description: string;
  /** Where the vendor documents the API; empty where unknown. */
  readonly docs: string;
  /** URL of the server; empty where unknown. */
  readonly production: string;
  readonly keyHeader: string;
  /** The option that takes the key; empty, as its header is, where no operation needs one. */
  readonly keyOption: "" | "apiKey" | "masterKey";
  readonly operations: readonly Operation[];
  readonly schemas: readonly Schema[];
  /** The area's part of the description, for `openapi.yaml`. Emitters pass it on and do not read it. */
  readonly document: object;
  readonly types: TypeSource;
}

/** What the types by path are made of. */
export interface TypeSource {
  /** A document for openapi-typescript. Nothing in it is described. */
  readonly document: object;
  readonly comments: readonly Comment[];
}

/** What is said of a node of that document. */
export interface Comment {
  /** The keys that lead to the node. */
  readonly at: readonly string[];
  readonly text: string;
  /** How the node is known; empty where that is said elsewhere. */
  readonly known: readonly Known[];
}

/** How something is known: all of it where no subject is named. */
export interface Known {
  readonly subjects: readonly string[];
  readonly word: Evidence;
}

export interface Schema {
  readonly name: string;
  readonly description: string;
  readonly evidence: Evidence;
}

export interface Operation {
  readonly id: string;
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "PATCH";
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: RequestBody;
  readonly responseMediaType?: string;
  /** What reads the success of a status, where that is not what `responseMediaType` lets expect. */
  readonly answers?: { readonly [status: string]: AnswerReader };
  readonly effect: Effect;
  readonly evidence: Readonly<Record<EvidenceAspect, Evidence>>;
  /** How the types of the parameters are known, where that is less than the request's word. */
  readonly parameterTypes?: Evidence;
  readonly reconcile?: Readonly<Record<string, string>>;
  readonly pagination?: Readonly<Record<string, string | number>>;
  /** Whether the key of the area is not sent. */
  readonly keyless?: true;
  readonly failures: readonly Failure[];
  readonly docs: string;
  readonly input: readonly InputPart[];
  /** Types of the success answers. */
  readonly value: readonly TypeReference[];
  /** Type of the items of a paged list. */
  readonly item?: TypeReference;
  /** The smallest sensible input, by place; absent where nothing can be given. */
  readonly example?: { readonly [place: string]: Value };
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: true;
  readonly style?: string;
  readonly explode?: boolean;
  readonly allowReserved?: true;
  readonly serialise?: Serialiser;
}

export interface RequestBody {
  readonly mediaType: string;
  readonly required: boolean;
  readonly serialise: Serialiser;
  readonly fields?: Readonly<Record<string, FormField>>;
  readonly identity?: Identity;
}

/** How a field of a form is written. */
export type FormField = Readonly<Record<string, string | boolean>>;

/** What names the items of a body. */
export interface Identity {
  /** The way to them: names of properties, `*` for each item of a list, `+` if the list may not be empty. */
  readonly path: readonly string[];
  readonly required: readonly string[];
  /** What must not be the same in two items. */
  readonly names: readonly string[];
}

/** A documented error answer. */
export interface Failure {
  readonly status: number;
  readonly description: string;
  readonly body: TypeReference;
}

/** One place of an operation's input. */
export interface InputPart {
  readonly place: "path" | "query" | "header" | "body";
  readonly required: boolean;
  readonly type: TypeReference;
}

/** Where a type comes from. */
export type TypeReference =
  /** A schema, or a list of them. */
  | { readonly schema: string; readonly list?: true }
  /** A property of the operation in the generated paths, some steps of which may be absent. */
  | { readonly lookup: readonly string[]; readonly optional: boolean }
  | { readonly plain: "string" | "Blob" | "undefined" | "unknown" };
