import { deepStrictEqual, equal, ok } from "node:assert";
import { loopback } from "../peers/peer.ts";
import { type Entry, prepareCall } from "./entries.ts";
import type { Scenario } from "./scenarios.ts";

type Fetch = typeof globalThis.fetch;

let current: Fetch = globalThis.fetch;

/** Puts one `fetch` in for good, because some clients take hold of it when they are made; {@link setFetch} sets it. */
export function installFetch(): void {
  globalThis.fetch = (target, init) => current(target, init);
}

export function setFetch(fetch: Fetch): void {
  current = fetch;
}

/** A `fetch` that sends nothing and gives a fresh answer to each call. */
export function createStub({ status, answer }: Scenario): Fetch {
  const headers = { "Content-Type": "application/json" };
  return async () => new Response(answer, { status, headers });
}

/**
 * Makes one call and looks at the request: whoever leaves the key or the query out would be quicker than the others
 * for no merit.
 */
export async function checkRequest(entry: Entry, scenario: Scenario): Promise<void> {
  const { operation, input } = scenario;
  const answer = createStub(scenario);
  let request: Request | undefined;
  setFetch((target, init) => {
    request = new Request(target, init);
    return answer(target, init);
  });
  await prepareCall(entry, scenario)();
  ok(request, `${entry.id} sends nothing`);
  const search = new URLSearchParams(input.query as Record<string, string> | undefined).toString();
  equal(request.method, operation.method, entry.id);
  equal(request.url, `${loopback}${operation.path}${search && `?${search}`}`, entry.id);
  equal(request.headers.get("X-Api-Key"), "key", entry.id);
  if (input.body === undefined) return;
  equal(request.headers.get("Content-Type"), "application/json", entry.id);
  deepStrictEqual(await request.json(), input.body, entry.id);
}
