import { expect } from "vitest";
import { key } from "../client.ts";
import { createInput, type Input } from "../document/input.ts";
import type { ApiOperation } from "../document/operations.ts";
import type { Schemas } from "../document/schemas.ts";
import { listMutants } from "../mutants/list-mutants.ts";
import type { Mutant } from "../mutants/mutant.ts";
import { expectRequest } from "../wire/expected-request.ts";
import { replaceBy } from "../wire/make-request.ts";
import { readViolations } from "../wire/violations.ts";
import { checkRequest, getOnly, type Made, makeCall } from "./call.ts";
import { checkFailure } from "./errors.ts";
import type { Case, Lab } from "./lab.ts";

/** Calls with one thing wrong. Each must end before anything is sent, or be refused by Prism. */
export function listInvalidCases(schemas: Schemas, operation: ApiOperation): Case[] {
  const input = createInput(schemas, operation);
  const mutants = listMutants(schemas, operation, input);
  const cases = mutants.flatMap((mutant) => listCases(operation, input, mutant));
  return takesInput(operation) ? [...cases, checkSeen(mutants)] : cases;
}

function listCases(operation: ApiOperation, input: Input, mutant: Mutant): Case[] {
  const name = `invalid: ${mutant.name}`;
  const { refusedBy } = mutant;
  if (refusedBy === "server") {
    return [{ name, run: (lab) => checkServer(lab, operation, mutant) }];
  }
  return [
    { name, run: (lab) => checkClient(lab, operation, mutant) },
    ...(refusedBy === "both"
      ? [
          {
            name: `${name}, sent all the same`,
            run: (lab: Lab) => checkWire(lab, operation, input, mutant),
          },
        ]
      : []),
  ];
}

async function checkClient(lab: Lab, operation: ApiOperation, mutant: Mutant): Promise<void> {
  const { call, exchanges } = await makeCall(lab, operation, mutant.input);
  expect(exchanges, "requests on the wire").toEqual([]);
  expect(await call.result()).toMatchObject({ ok: false, error: { code: "invalid_input" } });
}

async function checkServer(lab: Lab, operation: ApiOperation, mutant: Mutant): Promise<void> {
  const made = await makeCall(lab, operation, mutant.input);
  // A client must not repair its input either.
  await checkRequest(operation, mutant.input, getOnly(made.exchanges));
  await checkRefused(operation, made);
}

/** A valid call, whose request is exchanged for the wrong one on its way. */
async function checkWire(
  lab: Lab,
  operation: ApiOperation,
  input: Input,
  mutant: Mutant,
): Promise<void> {
  const { keyHeader } = operation;
  const wrong = await expectRequest(operation, mutant.input, keyHeader ? { [keyHeader]: key } : {});
  const change = replaceBy(operation, wrong);
  await checkRefused(operation, await makeCall(lab, operation, input, { change }));
}

// Prism answers a wrong request with the document's own 422 or 400: only its violations tell.
async function checkRefused(operation: ApiOperation, made: Made): Promise<void> {
  const { headers } = getOnly(made.exchanges);
  const violations = readViolations(headers).filter(({ location }) => location[0] === "request");
  expect(violations.length, "violations that Prism found in the request").toBeGreaterThan(0);
  const [documented] = [422, 400].filter((it) =>
    operation.responses.some(({ status }) => status === it),
  );
  await checkFailure(made, operation, documented ?? 422);
}

function takesInput({ parameters, body }: ApiOperation): boolean {
  return parameters.length > 0 || body !== undefined;
}

/** Without a wrong request that reaches it, nothing would be known of what the server refuses. */
function checkSeen(mutants: readonly Mutant[]): Case {
  return {
    name: "invalid: at least one reaches the server",
    async run() {
      expect(mutants.filter(({ refusedBy }) => refusedBy !== "client")).not.toEqual([]);
    },
  };
}
