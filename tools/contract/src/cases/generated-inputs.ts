import { expect } from "vitest";
import { checkAll } from "../arbitrary/check-all.ts";
import { createInputs } from "../arbitrary/inputs.ts";
import type { Input } from "../document/input.ts";
import type { ApiOperation } from "../document/operations.ts";
import type { Schemas } from "../document/schemas.ts";
import { decodeRequest } from "../wire/decode-request.ts";
import type { SentRequest } from "../wire/recorder.ts";
import { readViolations } from "../wire/violations.ts";
import { getOnly, makeCall } from "./call.ts";
import type { Case, Lab } from "./lab.ts";

/** Calls with inputs made from the schemas. Prism must accept each, and another reading must give it back. */
export function createGeneratedInputsCase(operation: ApiOperation): Case {
  return {
    name: "generated inputs",
    async run(lab) {
      const inputs = createInputs(lab.schemas, operation);
      const takesInput = operation.parameters.length > 0 || operation.body !== undefined;
      const runs = { ...lab.runs, ...(!takesInput && { numRuns: 1 }) };
      await checkAll(inputs, (input) => check(lab, operation, input), runs);
    },
  };
}

async function check(lab: Lab, operation: ApiOperation, input: Input): Promise<void> {
  const made = await makeCall(lab, operation, input);
  await made.call;
  const { request, headers } = getOnly(made);
  expect(readViolations(headers), "violations").toEqual([]);
  await checkArrived(lab.schemas, operation, input, request);
}

/** Checks that what a server reads is what was given, and that it is allowed. */
async function checkArrived(
  schemas: Schemas,
  operation: ApiOperation,
  input: Input,
  request: SentRequest,
): Promise<void> {
  const decoded = await decodeRequest(schemas, operation, request);
  expect(await readFiles(decoded), "what arrived").toEqual(await readFiles(withoutEmpty(input)));
  const { body, ...places } = decoded;
  for (const { name, in: place, schema } of operation.parameters) {
    const value = (places[place] as Record<string, unknown> | undefined)?.[name];
    if (value !== undefined) expect(schemas.findFault(schema, value), name).toBeUndefined();
  }
  if (operation.body?.kind !== "json" || body === undefined) return;
  expect(schemas.findFault(operation.body.schema, body, "request"), "body").toBeUndefined();
}

// A place without parameters says the same as none.
function withoutEmpty(input: Input): object {
  return Object.fromEntries(
    Object.entries(input).filter(
      ([place, it]) => place === "body" || Object.keys(it as object).length > 0,
    ),
  );
}

/** Files as their text, so that they can be compared. */
async function readFiles(value: unknown): Promise<unknown> {
  if (value instanceof Blob) return value.text();
  if (Array.isArray(value)) return Promise.all(value.map(readFiles));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(
    async ([name, it]) => [name, await readFiles(it)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}
