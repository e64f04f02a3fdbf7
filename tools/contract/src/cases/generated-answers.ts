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
import { isBytes } from "./is-bytes.ts";
import type { Case, Lab } from "./lab.ts";

const taste: Taste = { direction: "response", longText: 20_000, unknown: anyJson };

interface WholeResponse extends ApiResponse {
  readonly content: ApiContent;
}

/** Answers made from the schemas, with more in them than was described. Each must reach the user unchanged. */
export function listGeneratedAnswersCases(operation: ApiOperation): Case[] {
  const { responses } = operation;
  return [
    {
      name: "generated values",
      own: responses.filter(hasContent).filter(({ status }) => status < 300),
    },
    // Clients read the bodies of errors as JSON or not at all.
    {
      name: "generated errors",
      own: responses.filter(isJson).filter(({ status }) => status >= 400),
    },
  ]
    .filter(({ own }) => own.length > 0)
    .map(({ name, own }) => ({ name, run: (lab) => checkAnswers(lab, operation, own) }));
}

function hasContent(response: ApiResponse): response is WholeResponse {
  return response.content !== undefined;
}

function isJson(response: ApiResponse): response is WholeResponse {
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
        await check(lab, operation, { status, content, body });
      }
    },
  };
}

async function checkAnswers(
  lab: Lab,
  operation: ApiOperation,
  responses: readonly WholeResponse[],
): Promise<void> {
  const answers = fc.oneof(
    ...responses.map(({ status, content }) =>
      createBodies(lab, status, content).map((body): Sent => ({ status, content, body })),
    ),
  );
  await checkAll(answers, (answer) => check(lab, operation, answer), lab.runs);
}

/** What a server sends. */
interface Sent {
  readonly status: number;
  readonly content: ApiContent;
  /** Bytes, or what is to be written down. */
  readonly body: unknown;
}

function createBodies(
  lab: Lab,
  status: number,
  { kind, schema }: ApiContent,
): fc.Arbitrary<unknown> {
  if (kind === "binary") return fc.uint8Array().map((it) => new Uint8Array(it));
  return createValues(lab.schemas, schema, taste, [String(status)]);
}

async function check(lab: Lab, operation: ApiOperation, sent: Sent): Promise<void> {
  const { status, content, body } = sent;
  const isJson = content.kind === "json";
  // As text, in which nothing is equal that is not the same.
  const text = isJson ? JSON.stringify(body) : body;
  const headers = { "content-type": nameType(content) };
  const answer = () => new Response(text as BodyInit, { status, headers });
  const { client } = lab.connectTo(answer);
  const call = beginCall(client, operation, createInput(lab.schemas, operation));
  const result = await call.result();
  expect(result, "success").toMatchObject({ ok: status < 300 });
  const arrived = result.ok
    ? result.value
    : (result.error as CashInError & { readonly body?: unknown }).body;
  if (content.kind === "binary") expect(await readBytes(arrived), "what arrived").toEqual(body);
  else expect(isJson ? JSON.stringify(arrived) : arrived, "what arrived").toBe(text);
  if (result.ok) expect(await call).toBe(result.value);
}

function nameType({ mediaType, kind }: ApiContent): string {
  if (kind === "json") return "application/json";
  if (mediaType !== "*/*") return mediaType;
  return kind === "text" ? "text/plain" : "application/octet-stream";
}

async function readBytes(value: unknown): Promise<Uint8Array> {
  if (!isBytes(value)) throw new Error(`What arrived is ${typeof value} instead of bytes.`);
  return new Uint8Array(await new Response(value).arrayBuffer());
}
