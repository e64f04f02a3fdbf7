import { readOperationEvidence, readParameterEvidence } from "@cash-in/description/evidence";
import { follow } from "@cash-in/description/follow";
import type { Endpoint } from "@cash-in/description/list-operations";
import { listParameters } from "@cash-in/description/list-parameters";
import type { RequestBody as BodyNode, Document, Parameter } from "@cash-in/description/openapi";
import { type Effect, type Evidence, evidenceWords } from "@cash-in/description/vocabulary";
import { createAnswers } from "./create-answers.ts";
import { createExample } from "./create-example.ts";
import { createFailures } from "./create-failures.ts";
import { createInput } from "./create-input.ts";
import { createPagination } from "./create-pagination.ts";
import { createParameters } from "./create-parameters.ts";
import { findIdentity } from "./find-identity.ts";
import type { FormField, Operation, RequestBody } from "./model.ts";
import { type PickedMediaType, pickMediaType } from "./pick-media-type.ts";
import { pickBodySerialiser } from "./pick-serialiser.ts";

/** All about one operation. */
export function createOperation(document: Document, endpoint: Endpoint): Operation {
  const { path, method, operation } = endpoint;
  const parameters = listParameters(document, endpoint);
  const body = operation.requestBody && follow<BodyNode>(document, operation.requestBody);
  const media = pickMediaType(body?.content, document);
  const required = body?.required === true;
  const example = createExample(document, parameters, media, required);
  const evidence = readOperationEvidence(operation);
  const parameterTypes = findWeaker(parameters, evidence.request);
  const { "x-reconcile": reconcile, "x-pagination": pagination } = operation;
  return {
    id: operation.operationId,
    method: method.toUpperCase() as Operation["method"],
    path,
    // Sentences are made of it.
    summary: (operation.summary ?? operation.operationId).replace(/\.$/, ""),
    description: operation.description ?? "",
    deprecated: operation.deprecated === true,
    parameters: createParameters(document, parameters),
    ...(media && { requestBody: createRequestBody(document, media, required, reconcile?.key) }),
    ...createAnswers(document, operation),
    effect: operation["x-effect"] as Effect,
    evidence,
    ...(parameterTypes && { parameterTypes }),
    ...(reconcile && { reconcile: { ...reconcile } }),
    ...(pagination && { pagination: createPagination(document, pagination, parameters) }),
    failures: createFailures(document, operation),
    docs: operation.externalDocs?.url ?? document.externalDocs?.url ?? "",
    input: createInput(parameters, media, required),
    ...(example && { example }),
  };
}

/** What `encoding` says of the fields of a form. Style and explode are not for multipart forms. */
function createFields({ mediaType, content }: PickedMediaType): Record<string, FormField> {
  const isMultipart = mediaType.startsWith("multipart/");
  const fields = Object.entries(content.encoding ?? {}).map(
    ([name, { contentType, style, explode }]): [string, FormField] => {
      const isStyled = !isMultipart && (style !== undefined || explode !== undefined);
      // A style comes before a media type.
      if (isStyled)
        return [name, { style: style ?? "form", ...(explode !== undefined && { explode }) }];
      // Of several types the caller chooses one.
      const isOne = contentType !== undefined && !/[,*]/.test(contentType);
      return [name, isOne ? { mediaType: contentType } : {}];
    },
  );
  return Object.fromEntries(fields.filter(([, field]) => Object.keys(field).length > 0));
}

function createRequestBody(
  document: Document,
  media: PickedMediaType,
  required: boolean,
  key: string | undefined,
): RequestBody {
  const { mediaType, kind, content } = media;
  const fields = kind === "form" ? createFields(media) : {};
  const identity = kind === "json" ? findIdentity(document, content.schema, key) : undefined;
  return {
    mediaType,
    required,
    serialise: pickBodySerialiser(media),
    ...(Object.keys(fields).length > 0 && { fields }),
    ...(identity && { identity }),
  };
}

/** The weakest word for the type of a parameter, where it is weaker than this one. */
function findWeaker(parameters: readonly Parameter[], request: Evidence): Evidence | undefined {
  const rank = (word: Evidence) => evidenceWords.indexOf(word);
  const words = parameters.map((parameter) => readParameterEvidence(parameter, request).type);
  const weakest = Math.max(...words.map(rank), -1);
  return weakest > rank(request) ? evidenceWords[weakest] : undefined;
}
