import { expect } from "vitest";
import { createInput } from "../document/input.ts";
import type { ApiOperation, ApiResponse } from "../document/operations.ts";
import { readViolations } from "../wire/violations.ts";
import { checkRequest, getOnly, makeCall } from "./call.ts";
import { checkFailure } from "./errors.ts";
import type { Case, Lab } from "./lab.ts";

/** A valid call for each documented error, which the server is asked to answer with. */
export function listStatusCases(operation: ApiOperation): Case[] {
  return operation.responses
    .filter(({ status }) => status >= 400)
    .map((response) => ({
      name: String(response.status),
      run: (lab) => check(lab, operation, response),
    }));
}

async function check(
  lab: Lab,
  operation: ApiOperation,
  { status, content }: ApiResponse,
): Promise<void> {
  const input = createInput(lab.schemas, operation);
  const headers = { prefer: `code=${status}` };
  const made = await makeCall(lab, operation, input, { headers });
  const exchange = getOnly(made);
  await checkRequest(lab.schemas, operation, input, exchange, headers);
  expect(readViolations(exchange.headers), "violations").toEqual([]);
  const body = await checkFailure(made, operation, status);
  // Clients read the bodies of errors as JSON or not at all.
  if (content?.kind !== "json") return;
  if (content.example !== undefined) expect(body).toEqual(content.example);
  expect(lab.schemas.findFault(content.schema, body, "response")).toBeUndefined();
}
