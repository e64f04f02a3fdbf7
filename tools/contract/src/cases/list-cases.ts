import type { ApiOperation } from "../document/operations.ts";
import type { Schemas } from "../document/schemas.ts";
import { createWholeAnswersCase, listGeneratedAnswersCases } from "./generated-answers.ts";
import { createGeneratedInputsCase } from "./generated-inputs.ts";
import { listInvalidCases } from "./invalid.ts";
import type { Case } from "./lab.ts";
import { listPageCases } from "./pages.ts";
import { listSecondOpinionCases } from "./second-opinion.ts";
import { listSecurityCases } from "./security.ts";
import { listServerCases } from "./server.ts";
import { listStatusCases } from "./status.ts";
import { listSuccessCases } from "./success.ts";
import { createDescriptionCase, createSurfaceCase } from "./surface.ts";
import { createWholeInputCase } from "./whole-input.ts";

/** Every test that a document calls for, with its whole name. */
export function listCases(schemas: Schemas, operations: readonly ApiOperation[]): Case[] {
  return [
    rename("client", createSurfaceCase(operations)),
    ...operations.flatMap((operation) =>
      [
        createDescriptionCase(operation),
        ...[
          ...listSuccessCases(operation),
          createWholeInputCase(operation),
          createWholeAnswersCase(operation),
          ...listStatusCases(operation),
        ].map((it) => ({ ...it, isRecorded: true })),
        createGeneratedInputsCase(operation),
        ...listGeneratedAnswersCases(operation),
        ...listPageCases(operation),
        ...listServerCases(operation),
        ...listSecurityCases(operation),
        ...listSecondOpinionCases(schemas, operation),
        ...listInvalidCases(schemas, operation),
      ].map((it) => rename(operation.id, it)),
    ),
  ];
}

function rename(subject: string, given: Case): Case {
  return { ...given, name: `${subject} › ${given.name}` };
}
