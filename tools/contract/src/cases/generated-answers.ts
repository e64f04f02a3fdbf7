import type { CashInError } from "@cash-in/core";
import fc from "fast-check";
import { expect } from "vitest";
import { checkAll } from "../arbitrary/check-all.ts";
import { anyJson, createValues, type Taste } from "../arbitrary/values.ts";
import { completeValue } from "../document/complete-value.ts";
import type { ApiContent } from "../document/content.ts";
import { createInput } from "../document/input.ts";
import type { ApiOperation, ApiResponse } from "../document/operations.ts";
import { sample } from "../document/sample.ts";
import { beginCall } from "./call.ts";
import type { Case, Lab } from "./lab.ts";

const taste: Taste = { direction: "response", longText: 20_000, unknown: anyJson };

interface JsonResponse extends ApiResponse {
  readonly content: ApiContent;
}

/** Answers made from the schemas, with more in them than was described. Each must reach the user unchanged. */
export function listGeneratedAnswersCases(operation: ApiOperation): Case[] {
  const responses = operation.responses.filter(isJson);
  return [
    { name: "generated values", own: responses.filter(({ status }) => status < 300) },
    { name: "generated errors", own: responses.filter(({ status }) => status >= 400) },
  ]
    .filter(({ own }) => own.length > 0)
    .map(({ name, own }) => ({ name, run: (lab) => checkAnswers(lab, operation, own) }));
}

function isJson(response: ApiResponse): response is JsonResponse {
  return response.content?.kind === "json";
}

/** The same with every property that is described, once for each status. */
export function createWholeAnswersCase(operation: ApiOperation): Case {
  return {
    name: "answers with everything in them",
    async run(lab) {
      for (const { status, content } of operation.responses.filter(isJson)) {
        const due = { direction: "response", place: [String(status)] } as const;
        const given = content.example ?? sample(lab.schemas, content.schema, due);
        const body = completeValue(lab.schemas, content.schema, given, due);
        await check(lab, operation, { status, body });
      }
    },
  };
}

async function checkAnswers(
  lab: Lab,
  operation: ApiOperation,
  responses: readonly JsonResponse[],
): Promise<void> {
  const answers = fc.oneof(
    ...responses.map(({ status, content }) =>
      fc.record({
        status: fc.constant(status),
        body: createValues(lab.schemas, content.schema, taste, [String(status)]),
      }),
    ),
  );
  await checkAll(answers, (answer) => check(lab, operation, answer), lab.runs);
}

async function check(
  lab: Lab,
  operation: ApiOperation,
  { status, body }: { readonly status: number; readonly body: unknown },
): Promise<void> {
  // As text, in which nothing is equal that is not the same.
  const text = JSON.stringify(body);
  const headers = { "content-type": "application/json" };
  const { client } = lab.connectTo(() => new Response(text, { status, headers }));
  const call = beginCall(client, operation, createInput(lab.schemas, operation));
  const result = await call.result();
  expect(result.ok, "success").toBe(status < 300);
  const arrived = result.ok
    ? result.value
    : (result.error as CashInError & { readonly body?: unknown }).body;
  expect(JSON.stringify(arrived), "what arrived").toBe(text);
  if (result.ok) expect(await call).toBe(result.value);
}
