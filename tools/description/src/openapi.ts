/** The parts of OpenAPI that the generator reads. Redocly has checked the structure before. */
export interface Document {
  openapi: string;
  info: { title: string; version: string; [field: string]: unknown };
  externalDocs?: ExternalDocs;
  servers?: Server[];
  tags?: Tag[];
  security?: SecurityRequirement[];
  paths?: Record<string, PathItem>;
  webhooks?: Record<string, object>;
  components?: Components;
}

export interface Components {
  schemas?: Record<string, SchemaNode>;
  securitySchemes?: Record<string, SecurityScheme>;
  [kind: string]: Record<string, unknown> | undefined;
}

interface ExternalDocs {
  url: string;
}

interface Server {
  url: string;
  variables?: Record<string, { default: string }>;
}

export interface Tag {
  name: string;
  description?: string;
  "x-displayName"?: string;
}

type SecurityRequirement = Record<string, string[]>;

export interface SecurityScheme {
  type: string;
  in?: string;
  name?: string;
}

export interface Reference {
  $ref: string;
}

export const methods = ["get", "put", "post", "delete", "patch"] as const;
export const otherMethods = ["head", "options", "trace", "query"] as const;

export type Method = (typeof methods)[number];

export type PathItem = {
  servers?: Server[];
  parameters?: (Parameter | Reference)[];
} & { [method in Method | (typeof otherMethods)[number]]?: Operation };

export interface Operation {
  operationId: string;
  tags: [string];
  summary?: string;
  description?: string;
  deprecated?: boolean;
  externalDocs?: ExternalDocs;
  security?: SecurityRequirement[];
  servers?: Server[];
  callbacks?: object;
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses?: Record<string, Response | Reference>;
  "x-effect"?: string;
  "x-evidence"?: Record<string, string>;
  "x-reconcile"?: Record<string, string>;
  "x-pagination"?: Pagination;
}

/** How a list is paged: names of query parameters and of properties of the answer, but for `first`. */
export type Pagination = {
  [part in "page" | "offset" | "cursor" | "pageSize" | "total" | "next"]?: string;
} & { items: string; first?: number };

export interface Parameter {
  name: string;
  in: string;
  description?: string;
  required?: boolean;
  style?: string;
  explode?: boolean;
  allowReserved?: boolean;
  schema?: SchemaNode;
  content?: Record<string, MediaType>;
  example?: unknown;
  examples?: Examples;
}

export interface RequestBody {
  required?: boolean;
  content: Record<string, MediaType>;
}

export interface Response {
  description?: string;
  headers?: object;
  content?: Record<string, MediaType>;
}

export interface MediaType {
  encoding?: Record<string, Encoding>;
  schema?: SchemaNode;
  example?: unknown;
  examples?: Examples;
}

export interface Encoding {
  contentType?: string;
  headers?: Record<string, unknown>;
  style?: string;
  explode?: boolean;
  allowReserved?: boolean;
}

export type Examples = Record<string, { value?: unknown } | Reference>;

/** A schema, a reference to one, or one of the two schemas that are booleans. */
export type SchemaNode = Schema | boolean;

export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  nullable?: boolean;
  contentMediaType?: string;
  description?: string;
  properties?: Record<string, SchemaNode>;
  additionalProperties?: SchemaNode;
  required?: string[];
  items?: SchemaNode;
  minItems?: number;
  allOf?: SchemaNode[];
  oneOf?: SchemaNode[];
  anyOf?: SchemaNode[];
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  example?: unknown;
  examples?: unknown[];
  discriminator?: { mapping?: Record<string, string> };
  "x-evidence"?: string;
  "x-extensible-enum"?: string[];
}
