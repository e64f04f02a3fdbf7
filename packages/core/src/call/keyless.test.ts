import { expect, test } from "vitest";
import { area, operations } from "../../test/behaviour/operations.ts";
import { isCashInError } from "../errors/guard.ts";
import type { Area, Operation } from "../operation.ts";
import { type AnyClientOptions, createClient } from "./client.ts";

const open: Area = { ...area, keyHeader: "", keyOption: "" };
const server = "https://things.example";

/** Calls an operation and gives the headers of its request. */
async function readSent(of: Area, operation: Operation, options: object) {
  const sent: RequestInit[] = [];
  const fetch = async (_: string, init: RequestInit) => {
    sent.push(init);
    return Response.json({});
  };
  type Client = Record<string, (input: object) => Promise<unknown>>;
  const client = createClient<Client>(of, [operation], {
    server,
    fetch,
    ...options,
  } as AnyClientOptions);
  await client[operation.id]?.({ path: { thingId: "1" } });
  return new Headers(sent[0]?.headers as HeadersInit);
}

test("an area without a key sends none and asks for none", async () => {
  const headers = await readSent(open, operations.read, {});
  expect([...headers.keys()]).toEqual(["accept"]);
});

test("an area without a key refuses one", async () => {
  const error = await readSent(open, operations.read, { apiKey: "k" }).catch((it: unknown) => it);
  expect(isCashInError(error) && error.code).toBe("invalid_configuration");
});

test("an operation without a key is not sent that of its area", async () => {
  const options = { apiKey: "k" };
  expect((await readSent(area, operations.read, options)).get("x-api-key")).toBe("k");
  const keyless: Operation = { ...operations.read, keyless: true };
  expect((await readSent(area, keyless, options)).has("x-api-key")).toBe(false);
});

test("production is refused where no server is known", async () => {
  const nowhere: Area = { ...area, production: "" };
  const options = { apiKey: "k", server: "production" };
  const error = await readSent(nowhere, operations.read, options).catch((it: unknown) => it);
  expect(isCashInError(error) && error.code).toBe("invalid_configuration");
});
