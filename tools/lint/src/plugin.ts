import type { Oas3Rule, Plugin } from "@redocly/openapi-core";
import { componentRoom } from "./rules/component-room.ts";
import { exampleComplete } from "./rules/example-complete.ts";
import { exampleKnownFields } from "./rules/example-known-fields.ts";
import { inferredOpenEnum } from "./rules/inferred-open-enum.ts";
import { inferredOpenObject } from "./rules/inferred-open-object.ts";
import { inferredResponseRequired } from "./rules/inferred-response-required.ts";
import { knownExtensions } from "./rules/known-extensions.ts";
import { noCircularSchema } from "./rules/no-circular-schema.ts";
import { noInlineObject } from "./rules/no-inline-object.ts";
import { noMoneyMultiple } from "./rules/no-money-multiple.ts";
import { operationDocsLink } from "./rules/operation-docs-link.ts";
import { operationEffect } from "./rules/operation-effect.ts";
import { operationErrors } from "./rules/operation-errors.ts";
import { operationEvidence } from "./rules/operation-evidence.ts";
import { operationExamples } from "./rules/operation-examples.ts";
import { operationReconcile } from "./rules/operation-reconcile.ts";
import { paginationValid } from "./rules/pagination-valid.ts";
import { schemaEvidence } from "./rules/schema-evidence.ts";
import { unusedComponent } from "./rules/unused-component.ts";

/** The rules by the name that redocly.yaml switches them on with, after `cash-in/`. */
export const rules: Readonly<Record<string, Oas3Rule>> = {
  "component-room": componentRoom,
  "example-complete": exampleComplete,
  "example-known-fields": exampleKnownFields,
  "inferred-open-enum": inferredOpenEnum,
  "inferred-open-object": inferredOpenObject,
  "inferred-response-required": inferredResponseRequired,
  "known-extensions": knownExtensions,
  "no-circular-schema": noCircularSchema,
  "no-inline-object": noInlineObject,
  "no-money-multiple": noMoneyMultiple,
  "operation-docs-link": operationDocsLink,
  "operation-effect": operationEffect,
  "operation-errors": operationErrors,
  "operation-evidence": operationEvidence,
  "operation-examples": operationExamples,
  "operation-reconcile": operationReconcile,
  "pagination-valid": paginationValid,
  "schema-evidence": schemaEvidence,
  "unused-component": unusedComponent,
};

/** What redocly.yaml loads. @public */
export default function plugin(): Plugin {
  return { id: "cash-in", rules: { oas3: rules } };
}
