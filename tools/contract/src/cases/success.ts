import { expect } from "vitest";
import { createInput } from "../document/input.ts";
import type { ApiOperation, ApiResponse } from "../document/operations.ts";
import type { Schemas } from "../document/schemas.ts";
import { readViolations } from "../wire/violations.ts";
import { checkRequest, getOnly, makeCall } from "./call.ts";
import { isBytes } from "./is-bytes.ts";
import type { Case } from "./lab.ts";

/** A call with the document's examples, for each success that an operation may have. */
export function listSuccessCases(operation: ApiOperation): Case[] {
  const successes = operation.responses.filter(({ status }) => status < 300);
  return successes.map((response, index) => ({
    // Asked for nothing, Prism answers with the lowest status.
    name: index === 0 ? "success" : `success ${response.status}`,
    run: (lab) => {
      const headers = index === 0 ? {} : { prefer: `code=${response.status}` };
      return check(lab, operation, response, headers);
    },
  }));
}

async function check(
  lab: Parameters<Case["run"]>[0],
  operation: ApiOperation,
  response: ApiResponse,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const input = createInput(lab.schemas, operation);
  const made = await makeCall(lab, operation, input, { headers });
  const { call } = made;
  const value = await call;
  const answer = await call.withResponse();
  expect(await call.result()).toEqual({ ok: true, value });
  expect(answer.value).toBe(value);
  expect(answer.response.status).toBe(response.status);
  const exchange = getOnly(made);
  await checkRequest(lab.schemas, operation, input, exchange, headers);
  expect(readViolations(exchange.headers), "violations").toEqual([]);
  await checkValue(lab.schemas, response, value);
}

async function checkValue(
  schemas: Schemas,
  { content }: ApiResponse,
  value: unknown,
): Promise<void> {
  if (content === undefined) {
    expect(value).toBeUndefined();
    return;
  }
  if (content.kind === "binary") expect(isBytes(value), "bytes").toBe(true);
  const read = await readValue(value);
  if (content.example !== undefined) expect(read).toEqual(content.example);
  if (content.kind === "json")
    expect(schemas.findFault(content.schema, read, "response")).toBeUndefined();
}

/** A file as text, anything else as it is. */
async function readValue(value: unknown): Promise<unknown> {
  return isBytes(value) ? new Response(value).text() : value;
}
