import type { Call, CallOptions, Result } from "@cash-in/core";
import type { CreateClient, Method } from "../client.ts";
import { createPetsClient } from "./pets-client.ts";

/** A client with one thing wrong, with cases that must notice and cases that must not mind. */
export interface Wrong {
  readonly name: string;
  readonly client: CreateClient;
  readonly fails: readonly string[];
  readonly passes: readonly string[];
}

interface Made {
  readonly url: string;
  readonly init: Omit<RequestInit, "headers"> & { readonly headers?: Record<string, string> };
}

/** A client that is right but for what it puts on the wire. */
export function sendWrongly(change: (made: Made) => Partial<Made>): CreateClient {
  return (options) =>
    createPetsClient({
      ...options,
      fetch: (url, init) => {
        const made = { url, init } as Made;
        const changed = { ...made, ...change(made) };
        return (options.fetch ?? fetch)(changed.url, changed.init);
      },
    });
}

/** {@link sendWrongly}, for headers. */
export function addHeaders(change: (made: Made) => Record<string, string>): CreateClient {
  return sendWrongly((made) => ({
    init: { ...made.init, headers: { ...made.init.headers, ...change(made) } },
  }));
}

/** A client that is right but for the methods that it has. */
export function haveWrongly(change: (client: Record<string, Method>) => object): CreateClient {
  return (options) => change(createPetsClient(options) as Record<string, Method>);
}

/** A client that is right but for one method. */
export function callWrongly(
  id: string,
  change: (method: Method) => (input?: never, options?: CallOptions) => unknown,
): CreateClient {
  return haveWrongly((client) => {
    const method = client[id] as Method;
    const changed = Object.assign(change(method), { operation: method.operation });
    return { ...client, [id]: changed };
  });
}

type Outcome = Result<unknown, Error>;

/** A client that is right but for the outcome of one method. */
export function endWrongly(
  id: string,
  change: (outcome: Outcome) => Outcome | Promise<Outcome>,
): CreateClient {
  return callWrongly(id, (method) => (input, options) => {
    const call = method(input, options);
    return toCall(call, call.result().then(change));
  });
}

function toCall(call: Call<unknown, Error>, outcome: Promise<Outcome>): unknown {
  const value = outcome.then((it) => (it.ok ? it.value : Promise.reject(it.error)));
  // Whether anybody waits for it is not the matter here.
  value.catch(() => {});
  return Object.assign(value, {
    result: () => outcome,
    withResponse: async () => ({ ...(await call.withResponse()), value: await value }),
  });
}
