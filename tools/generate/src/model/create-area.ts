import { readEvidence } from "@cash-in/description/evidence";
import { followSchema } from "@cash-in/description/follow-schema";
import { listOperations } from "@cash-in/description/list-operations";
import type { Document, Tag } from "@cash-in/description/openapi";
import { createAreaDocument } from "../spec/create-document.ts";
import { getSecurityScheme } from "../spec/get-security-scheme.ts";
import { createOperation } from "./create-operation.ts";
import { createTypeSource } from "./create-type-source.ts";
import { getServerUrl } from "./get-server-url.ts";
import type { Area, Schema } from "./model.ts";

/** An area with its operations by path and method, and its schemas by name. */
export function createArea(whole: Document, tag: Tag): Area {
  const document = createAreaDocument(whole, tag.name);
  const endpoints = listOperations(document);
  const security = endpoints
    .map(({ operation }) => getSecurityScheme(whole, operation))
    .find(Boolean);
  return {
    name: tag.name,
    api: whole.info.title,
    title: tag["x-displayName"] ?? tag.name,
    description: tag.description ?? "",
    docs: whole.externalDocs?.url ?? "",
    production: getServerUrl(document),
    keyHeader: security?.scheme.name ?? "",
    keyOption: security?.name.endsWith("MasterKey") ? "masterKey" : "apiKey",
    operations: endpoints.map((endpoint) => createOperation(document, endpoint)),
    schemas: Object.keys(document.components?.schemas ?? {}).map((name) =>
      createSchema(document, name),
    ),
    document,
    types: createTypeSource(document),
  };
}

function createSchema(document: Document, name: string): Schema {
  const schema = followSchema(document, document.components?.schemas?.[name]);
  return { name, description: schema.description ?? "", evidence: readEvidence(schema) };
}
