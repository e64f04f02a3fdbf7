import { readEvidence } from "@cash-in/description/evidence";
import { followSchema } from "@cash-in/description/follow-schema";
import { listOperations } from "@cash-in/description/list-operations";
import type { Document, Tag } from "@cash-in/description/openapi";
import { createAreaDocument } from "../spec/create-document.ts";
import { getKeyHeader, getSecurityScheme } from "../spec/get-security-scheme.ts";
import { createOperation } from "./create-operation.ts";
import { createTypeSource } from "./create-type-source.ts";
import { getServerUrl, isWholeUrl } from "./get-server-url.ts";
import type { Area, Schema } from "./model.ts";

/** An area with its operations by path and method, and its schemas by name. */
export function createArea(whole: Document, tag: Tag): Area {
  const document = createAreaDocument(whole, tag.name);
  const endpoints = listOperations(document);
  const security = endpoints
    .map(({ operation }) => getSecurityScheme(whole, operation))
    .find(Boolean);
  const url = getServerUrl(document);
  return {
    name: tag.name,
    api: whole.info.title,
    title: tag["x-displayName"] ?? tag.name,
    description: tag.description ?? "",
    docs: whole.externalDocs?.url ?? "",
    production: isWholeUrl(url) ? url : "",
    keyHeader: security ? getKeyHeader(security.scheme) : "",
    keyOption: security ? toOption(security.name) : "",
    operations: endpoints.map((endpoint) => ({
      ...createOperation(document, endpoint),
      ...(security && !getSecurityScheme(whole, endpoint.operation) && { keyless: true as const }),
    })),
    schemas: Object.keys(document.components?.schemas ?? {}).map((name) =>
      createSchema(document, name),
    ),
    document,
    types: createTypeSource(document),
  };
}

function toOption(scheme: string): Area["keyOption"] {
  return scheme.endsWith("MasterKey") ? "masterKey" : "apiKey";
}

function createSchema(document: Document, name: string): Schema {
  const schema = followSchema(document, document.components?.schemas?.[name]);
  return { name, description: schema.description ?? "", evidence: readEvidence(schema) };
}
