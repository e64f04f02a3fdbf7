import { expect } from "vitest";
import { checkAll } from "../arbitrary/check-all.ts";
import { createInputs } from "../arbitrary/inputs.ts";
import { createInput, type Input } from "../document/input.ts";
import { isRecursive } from "../document/is-recursive.ts";
import type { ApiOperation } from "../document/operations.ts";
import type { Schemas } from "../document/schemas.ts";
import type { Read } from "../second/start-second-server.ts";
import { getOnly, type Made, makeCall } from "./call.ts";
import { checkFailure } from "./errors.ts";
import { isBytes } from "./is-bytes.ts";
import type { Case, Lab } from "./lab.ts";

/** The same calls to another server, so that a fault of Prism cannot hide one of the client. */
export function listSecondOpinionCases(schemas: Schemas, operation: ApiOperation): Case[] {
  const { keyHeader, parameters, body, responses } = operation;
  if (!canRead(schemas, operation)) return [];
  const statuses = responses.map(({ status }) => status).filter((it) => it >= 400);
  const takesInput = parameters.length > 0 || body !== undefined;
  return [
    { name: "success", run: (lab: Lab) => checkExample(lab, operation) },
    { name: "errors", run: (lab: Lab) => checkStatuses(lab, operation, statuses) },
    ...(takesInput
      ? [{ name: "generated inputs", run: (lab: Lab) => checkMany(lab, operation) }]
      : []),
    ...(keyHeader
      ? [{ name: "without key", run: (lab: Lab) => checkKey(lab, operation, keyHeader) }]
      : []),
  ].map(({ name, run }) => ({ name: `second opinion: ${name}`, run }));
}

/** The other server knows no forms and no bytes, no schema that holds itself, and few styles. */
function canRead(schemas: Schemas, { parameters, body, responses }: ApiOperation): boolean {
  const contents = [body, ...responses.map((it) => it.content)].filter((it) => it !== undefined);
  if (body && body.kind !== "json") return false;
  if (contents.some(({ schema }) => isRecursive(schemas, schema))) return false;
  return parameters.every(({ in: place, style, schema }) => {
    const types = schemas.flatten(schema, undefined).flatMap((it) => it.type ?? []);
    if (types.includes("object")) return style === "deepObject";
    return !types.includes("array") || (place === "query" && style === "form");
  });
}

async function checkExample(lab: Lab, operation: ApiOperation): Promise<void> {
  const made = await checkInput(lab, operation, createInput(lab.schemas, operation));
  const [success] = operation.responses.filter(({ status }) => status < 300);
  const value = await made.call;
  if (success?.content?.example === undefined) return;
  const read = isBytes(value) ? await new Response(value).text() : value;
  expect(read).toEqual(success.content.example);
}

async function checkStatuses(
  lab: Lab,
  operation: ApiOperation,
  statuses: readonly number[],
): Promise<void> {
  const input = createInput(lab.schemas, operation);
  for (const status of statuses) {
    const headers = { prefer: `code=${status}` };
    const made = await makeCall(lab, operation, input, { headers, server: "second" });
    await checkFailure(made, operation, status);
  }
}

async function checkMany(lab: Lab, operation: ApiOperation): Promise<void> {
  const inputs = createInputs(lab.schemas, operation);
  const check = async (input: Input) => {
    const { call } = await checkInput(lab, operation, input);
    await call;
  };
  await checkAll(inputs, check, { ...lab.runs, numRuns: Math.ceil(lab.runs.numRuns / 4) });
}

/** Checks that the server takes an input, and reads out of it what went in. */
async function checkInput(lab: Lab, operation: ApiOperation, input: Input): Promise<Made> {
  const before = lab.second.reads.length;
  const made = await makeCall(lab, operation, input, { server: "second" });
  const [read] = lab.second.reads.slice(before);
  const result = await made.call.result();
  expect(result, "the server's opinion").toMatchObject({ ok: true });
  const { path = {}, query = {}, body } = input;
  // It leaves what stands in the path as text.
  const segments = Object.entries(path).map(([name, value]) => [name, String(value)]);
  const want: Read = { operation: operation.id, path: Object.fromEntries(segments), query, body };
  expect(read, "what the server read").toEqual(want);
  return made;
}

async function checkKey(lab: Lab, operation: ApiOperation, keyHeader: string): Promise<void> {
  const change = (made: Request): Request => {
    const request = new Request(made);
    request.headers.delete(keyHeader);
    return request;
  };
  const input = createInput(lab.schemas, operation);
  const made = await makeCall(lab, operation, input, { change, server: "second" });
  expect(getOnly(made).status, "status on the wire").toBe(401);
  await checkFailure(made, operation, 401);
}
