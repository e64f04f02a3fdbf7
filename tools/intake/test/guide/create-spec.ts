import { createOperation } from "../../src/testing/small-spec.ts";

const ERRORS = {
  400: "BadRequest",
  401: "Unauthorized",
  402: "BusinessRuleViolation",
  403: "Forbidden",
  404: "NotFound",
  500: "InternalServerError",
  503: "ServiceUnavailable",
};

const ROOT = `openapi: 3.1.0
info:
  title: Sample
  version: 1.0.0
  description: A spec of one operation, all of it guessed.
  license:
    name: MIT
    identifier: MIT
servers:
  - url: https://api.sample.example/v2
    description: Production.
tags:
  - name: collection
    x-displayName: Collection
    description: Debt collection cases.
security:
  - key: []
paths:
  /collection-cases:
    $ref: areas/collection/paths/collection-cases.yaml
components:
  securitySchemes:
    key:
      type: apiKey
      in: header
      name: X-Api-Key
`;

const GUESS = `parameters:
  - name: invoiceNumber
    in: query
    required: true
    description: Number of the invoice.
    schema:
      type: string
      minLength: 1
    example: INV-2026-001
responses:
  "200":
    description: The case.
    content:
      application/json:
        schema:
          $ref: ../schemas/Case.yaml
        example:
          CaseId: VELKA-998877
          State: Collection
          CapitalAmount: "100.40"
${Object.entries(ERRORS)
  .map(([status, name]) => `  "${status}":\n    $ref: ../../../common/responses/${name}.yaml`)
  .join("\n")}
`;

const CASE = `type: object
x-evidence: inferred
description: A debt collection case.
additionalProperties: true
properties:
  CaseId:
    type: string
    description: Identifier of the case.
  # Ours: the vendor's word is not known.
  State:
    type: string
    description: Stage that the case is in.
  CapitalAmount:
    type: string
    description: Capital still owed, in the invoice's currency.
`;

const ERROR = `type: object
x-evidence: inferred
description: What the API says about a request that it did not carry out.
additionalProperties: true
properties:
  Message:
    type: string
    description: What went wrong, for a person to read.
`;

const toResponse = (name: string): string => `description: The answer ${name}.
content:
  application/json:
    schema:
      $ref: ../schemas/ErrorMessage.yaml
    example:
      Message: ${name}
`;

const INDEX = `site: https://docs.example
operations:
  - page: retrieve-collection-case-1001e0
    title: Retrieve collection case
    operationId: getCollectionCase
schemas:
  - page: case-2001d0
    title: Case
    schema: Case
`;

/** The spec of the guide: small, so that its transcript can be read, and made up, so that it does not change with ours. */
export function createGuideSpec(): Map<string, string> {
  const responses = Object.values(ERRORS).map((name): [string, string] => [
    `common/responses/${name}.yaml`,
    toResponse(name),
  ]);
  return new Map([
    ["openapi.yaml", ROOT],
    [
      "areas/collection/paths/collection-cases.yaml",
      createOperation("get", "getCollectionCase", "retrieve-collection-case-1001e0", GUESS).replace(
        "tags: [things]",
        "tags: [collection]",
      ),
    ],
    ["areas/collection/schemas/Case.yaml", CASE],
    ["common/schemas/ErrorMessage.yaml", ERROR],
    ...responses,
    ["vendor-index.yaml", INDEX],
  ]);
}
