import type { ApiOperation } from "../document/operations.ts";
import type { Schemas } from "../document/schemas.ts";
import { listInvalidCases } from "./invalid.ts";
import type { Case } from "./lab.ts";
import { listSecurityCases } from "./security.ts";
import { listStatusCases } from "./status.ts";
import { listSuccessCases } from "./success.ts";
import { createDescriptionCase, createSurfaceCase } from "./surface.ts";

/** Every test that a document calls for, with its whole name. */
export function listCases(schemas: Schemas, operations: readonly ApiOperation[]): Case[] {
  return [
    rename("client", createSurfaceCase(operations)),
    ...operations.flatMap((operation) =>
      [
        createDescriptionCase(operation),
        ...listSuccessCases(operation),
        ...listStatusCases(operation),
        ...listSecurityCases(operation),
        ...listInvalidCases(schemas, operation),
      ].map((it) => rename(operation.id, it)),
    ),
  ];
}

function rename(subject: string, { name, run }: Case): Case {
  return { name: `${subject} › ${name}`, run };
}
