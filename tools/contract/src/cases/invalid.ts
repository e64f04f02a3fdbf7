import { expect } from "vitest";
import { key } from "../client.ts";
import type { Input } from "../document/input.ts";
import type { ApiOperation } from "../document/operations.ts";
import type { Schemas } from "../document/schemas.ts";
import { createWholeInput } from "../document/whole-input.ts";
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
  try {
    const input = createWholeInput(schemas, operation);
    const mutants = listMutants(schemas, operation, input);
    const cases = mutants.flatMap((mutant) => listCases(operation, input, mutant));
    return takesInput(operation) ? [...cases, checkSeen(mutants)] : cases;
  } catch (error) {
    // Cases are listed before any of them runs: one operation may not take the others' with it.
    return [{ name: "invalid: none can be made", run: () => Promise.reject(error) }];
  }
}

function listCases(operation: ApiOperation, input: Input, mutant: Mutant): Case[] {
  const name = `invalid: ${mutant.name}`;
  const byServer = mutant.weakness ? `${name}, let through: ${mutant.weakness}` : name;
  if (mutant.refusedBy === "server") {
    return [{ name: byServer, run: (lab) => checkServer(lab, operation, input, mutant) }];
  }
  const byClient = { name, run: (lab: Lab) => checkClient(lab, operation, mutant) };
  if (mutant.refusedBy === "client") return [byClient];
  return [
    byClient,
    {
      name: `${byServer}, sent all the same`,
      run: (lab) => checkWire(lab, operation, input, mutant),
    },
  ];
}

async function checkClient(lab: Lab, operation: ApiOperation, mutant: Mutant): Promise<void> {
  const { call, exchanges } = await makeCall(lab, operation, mutant.input);
  expect(exchanges, "requests on the wire").toEqual([]);
  const [place = ""] = mutant.at;
  const takesPlace = place === "body" || operation.parameters.some((it) => it.in === place);
  const field = takesPlace ? mutant.name.replace(/ .*/, "") : place;
  expect(await call.result()).toMatchObject({
    ok: false,
    error: { code: "invalid_input", field },
  });
}

async function checkServer(
  lab: Lab,
  operation: ApiOperation,
  input: Input,
  mutant: Mutant,
): Promise<void> {
  const made = await makeCall(lab, operation, mutant.input);
  if (made.exchanges.length === 0 && isLookedUp(operation)) {
    expect(await made.call.result()).toMatchObject({ error: { code: "invalid_input" } });
    return checkWire(lab, operation, input, mutant);
  }
  // A client must not repair its input either.
  await checkRequest(lab.schemas, operation, mutant.input, getOnly(made));
  await checkOpinion(operation, mutant, made);
}

/** Whether a lost call is looked up by what its body holds. Without that, a client may refuse the body by itself. */
function isLookedUp({ source }: ApiOperation): boolean {
  return "key" in ((source["x-reconcile"] ?? {}) as object);
}

/** A valid call, whose request is exchanged for the wrong one on its way. */
async function checkWire(
  lab: Lab,
  operation: ApiOperation,
  input: Input,
  mutant: Mutant,
): Promise<void> {
  const { keyHeader } = operation;
  const known = withUnknown(operation, mutant.input);
  const wrong = await expectRequest(
    lab.schemas,
    known,
    mutant.input,
    keyHeader ? { [keyHeader]: key } : {},
  );
  const change = replaceBy(operation, wrong);
  await checkOpinion(operation, mutant, await makeCall(lab, operation, input, { change }));
}

/** The operation as if it knew all that it is given. */
function withUnknown(operation: ApiOperation, { query = {} }: Input): ApiOperation {
  const unknown = Object.keys(query)
    .filter((name) => !operation.parameters.some((it) => it.in === "query" && it.name === name))
    .map((name) => ({
      name,
      in: "query" as const,
      required: false,
      style: "form",
      explode: true,
      schema: {},
      example: undefined,
    }));
  return { ...operation, parameters: [...operation.parameters, ...unknown] };
}

async function checkOpinion(
  operation: ApiOperation,
  { at, weakness }: Mutant,
  made: Made,
): Promise<void> {
  const { headers } = getOnly(made);
  // Prism answers a wrong request with the document's own 422 or 400: only its violations tell.
  const found = readViolations(headers)
    .map(({ location }) => location)
    .filter(([side]) => side === "request");
  if (weakness) {
    const advice = `Prism refuses it now: take "${weakness}" out of known-weaknesses.ts`;
    expect(found, advice).toEqual([]);
    return;
  }
  expect(found.length, "violations that Prism found in the request").toBeGreaterThan(0);
  const near = found.filter((location) => isNear(location.slice(1), at));
  expect(near, `violations at ${at.join(".")}, among ${found.join(" ")}`).not.toEqual([]);
  const [documented] = [422, 400].filter((it) =>
    operation.responses.some(({ status }) => status === it),
  );
  await checkFailure(made, operation, documented ?? 422);
}

// What is missing or unknown is found in what should or should not hold it; of a list, an item is wrong.
function isNear(location: readonly string[], at: readonly string[]): boolean {
  const isOnTheWay = at.every((it, index) => index >= location.length || it === location[index]);
  return isOnTheWay && location.length >= at.length - 1;
}

function takesInput({ parameters, body }: ApiOperation): boolean {
  return parameters.length > 0 || body !== undefined;
}

/** Without a wrong request that reaches it, nothing would be known of what the server refuses. */
function checkSeen(mutants: readonly Mutant[]): Case {
  return {
    name: "invalid: at least one reaches the server",
    async run() {
      expect(mutants.filter((it) => it.refusedBy !== "client" && !it.weakness)).not.toEqual([]);
    },
  };
}
