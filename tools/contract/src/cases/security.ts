import { expect } from "vitest";
import { createInput } from "../document/input.ts";
import type { ApiOperation } from "../document/operations.ts";
import { getOnly, makeCall } from "./call.ts";
import { checkFailure } from "./errors.ts";
import type { Case, Lab } from "./lab.ts";

/** A valid call whose key is lost on its way. No client can be made without one. */
export function listSecurityCases(operation: ApiOperation): Case[] {
  const { keyHeader } = operation;
  if (keyHeader === undefined) return [];
  return [{ name: "without key", run: (lab) => check(lab, operation, keyHeader) }];
}

async function check(lab: Lab, operation: ApiOperation, keyHeader: string): Promise<void> {
  const change = (made: Request): Request => {
    const request = new Request(made);
    request.headers.delete(keyHeader);
    return request;
  };
  const input = createInput(lab.schemas, operation);
  const made = await makeCall(lab, operation, input, { change });
  expect(getOnly(made).status, "status on the wire").toBe(401);
  await checkFailure(made, operation, 401);
}
