import { describe, expect, test } from "vitest";
import { area, key, server } from "../../test/behaviour/operations.ts";
import { createClient } from "../call/client.ts";
import type { OperationMethod } from "../call/method.ts";
import type { CallError } from "../errors/guard.ts";
import { createPathClient } from "../openapi-fetch.ts";
import type { AnyInput, Identity, Operation } from "../operation.ts";
import { checkIdentity } from "./check-identity.ts";
import { serialiseJson } from "./serialise-json.ts";

const required = ["Number"];
const names = ["Number", "Reference"];

function describeOperation(identity: Identity): Operation {
  return {
    id: "sendThings",
    method: "POST",
    path: "/things",
    parameters: [],
    requestBody: {
      mediaType: "application/json",
      required: true,
      serialise: serialiseJson,
      identity: { ...identity, check: checkIdentity },
    },
    effect: "create",
    evidence: { method: "inferred", path: "inferred", request: "inferred", response: "inferred" },
    errors: [],
    docs: "",
  };
}

interface Sent {
  readonly field: string | undefined;
  readonly sent: number;
  readonly message: string;
}

/** Sends a body with both clients, which must agree. */
async function send(body: unknown, path: readonly string[]): Promise<Sent> {
  let sent = 0;
  const options = {
    server,
    apiKey: key,
    fetch: async () => {
      sent += 1;
      return Response.json({});
    },
  };
  const operation = describeOperation({ path, required, names });
  type Client = { readonly sendThings: OperationMethod<AnyInput, unknown, CallError> };
  const { sendThings } = createClient<Client>(area, [operation], options);
  const byPath = createPathClient<Record<string, never>>(area, [operation], options) as unknown as {
    POST(path: string, init: object): Promise<unknown>;
  };
  const errors = [
    await sendThings({ body }).then(
      () => undefined,
      (it: Error) => it,
    ),
    await byPath.POST("/things", { body }).then(
      () => undefined,
      (it: Error) => it,
    ),
  ] as ({ readonly field?: string; readonly message: string } | undefined)[];
  expect(errors[1]?.message).toBe(errors[0]?.message);
  return { field: errors[0]?.field, sent, message: errors[0]?.message ?? "" };
}

describe("what names the items of a body", () => {
  test.each([
    { name: "one item", path: ["+"], body: [{ Number: "1" }] },
    { name: "two with other numbers", path: ["+"], body: [{ Number: "1" }, { Number: "2" }] },
    {
      name: "two that differ in a further name",
      path: ["+"],
      body: [
        { Number: "1", Reference: "a" },
        { Number: "1", Reference: "b" },
      ],
    },
    { name: "a list below", path: ["Cases", "*", "Rows", "+"], body: { Cases: [] } },
    { name: "an object", path: [], body: { Number: 0 } },
    { name: "bytes", path: ["+"], body: new Uint8Array([91, 93]) },
    { name: "text", path: [], body: "Number" },
  ])("default: $name is sent", async ({ path, body }) => {
    expect(await send(body, path)).toMatchObject({ field: undefined, sent: 2 });
  });

  test.each([
    { name: "no number", path: ["+"], body: [{ Number: "1" }, {}], field: "body[1].Number" },
    { name: "an empty number", path: ["+"], body: [{ Number: "" }], field: "body[0].Number" },
    { name: "null as a number", path: [], body: { Number: null }, field: "body.Number" },
    { name: "nothing as an item", path: ["*"], body: [null], field: "body[0].Number" },
    { name: "an empty list", path: ["+"], body: [], field: "body" },
    { name: "no list", path: ["Rows", "*"], body: {}, field: "body.Rows" },
    {
      name: "a number twice",
      path: ["*"],
      body: [{ Number: "zzz" }, { Number: "zzz" }],
      field: "body[1].Number, Reference",
    },
    {
      name: "a number twice in two lists",
      path: ["Cases", "*", "Rows", "*"],
      body: { Cases: [{ Rows: [{ Number: "zzz" }] }, { Rows: [{ Number: "zzz" }] }] },
      field: "body.Cases[1].Rows[0].Number, Reference",
    },
  ])("error: $name is refused before it is sent", async ({ path, body, field }) => {
    const { message, ...seen } = await send(body, path);
    expect(seen).toEqual({ field, sent: 0 });
    expect(message).toContain(field);
    expect(message).not.toContain("zzz");
  });
});
