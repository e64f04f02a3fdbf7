import type { Call, CallOptions } from "@cash-in/core";
import type { CreateClient, Method } from "../client.ts";
import { createPetsClient } from "./pets-client.ts";

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

/** A client that is right but for one method. */
export function callWrongly(
  id: string,
  change: (method: Method) => (input?: never, options?: CallOptions) => unknown,
): CreateClient {
  return (options) => {
    const client = createPetsClient(options) as Record<string, Method>;
    const method = client[id] as Method;
    return {
      ...client,
      [id]: Object.assign(change(method), { operation: method.operation }),
    };
  };
}

/** A client that is right but for the methods that it has. */
export function haveWrongly(change: (client: Record<string, Method>) => object): CreateClient {
  return (options) => change(createPetsClient(options) as Record<string, Method>);
}

/** A call with another outcome. */
export function endWith(
  call: Call<unknown, Error>,
  outcome: (result: Awaited<ReturnType<typeof call.result>>) => unknown,
): unknown {
  const ended = call.result().then(outcome) as Promise<{
    ok: boolean;
    value: unknown;
    error: Error;
  }>;
  const value = ended.then((it) => (it.ok ? it.value : Promise.reject(it.error)));
  value.catch(() => {});
  return Object.assign(value, {
    result: () => ended,
    withResponse: async () => ({ ...(await call.withResponse()), value: await value }),
  });
}
