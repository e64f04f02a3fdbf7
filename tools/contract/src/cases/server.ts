import { expect } from "vitest";
import { createInput } from "../document/input.ts";
import type { ApiOperation } from "../document/operations.ts";
import { beginCall, getOnly } from "./call.ts";
import type { Case } from "./lab.ts";

/** A call in production of an operation that has addresses of its own: no other server may get what is meant for it. */
export function listServerCases(operation: ApiOperation): Case[] {
  const { servers } = operation;
  if (servers === undefined) return [];
  return [
    {
      name: "goes to its own server",
      async run(lab) {
        const answer = () => new Response(null, { status: 500 });
        const connected = lab.connectTo(answer, "production");
        const input = createInput(lab.schemas, operation);
        await beginCall(connected.client, operation, input).result();
        const { url } = getOnly(connected).request;
        expect(
          servers.some((it) => url.startsWith(`${it}/`)),
          `${url} is of none of ${servers}`,
        ).toBe(true);
      },
    },
  ];
}
