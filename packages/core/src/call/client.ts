import { ConfigurationError } from "../errors/caller.ts";
import { readGiven } from "../errors/read-given.ts";
import type { Area, Operation } from "../operation.ts";
import { type Key, readKey } from "../options/key.ts";
import { type CallOptions, type ClientOptions, readClientOptions } from "../options/options.ts";
import { buildRequest } from "../request/build-request.ts";
import { toCall } from "./call.ts";
import type { CallState } from "./call-state.ts";
import { executeCall } from "./execute-call.ts";

/** Options of a client, with either name of the key. */
export type AnyClientOptions = ClientOptions & {
  readonly apiKey?: Key | undefined;
  readonly masterKey?: Key | undefined;
};

/** Begins a call of an operation: makes its state, before anything is sent. */
export type BeginCall = (operation: Operation) => CallState;

/** Checks the options of a client once, and returns the function that begins its calls. */
export function prepareCalls(given: Area, options: AnyClientOptions): BeginCall {
  const area = { ...given, keyHeader: given.keyHeader.toLowerCase() };
  const { keyOption } = area;
  return readGiven(ConfigurationError, "options", undefined, () => {
    const settings = readClientOptions(area, options);
    const getKey = keyOption
      ? readKey(keyOption, options[keyOption], settings.timeoutMs)
      : () => "";
    return (operation) => ({
      area,
      operation,
      getKey,
      settings,
      startedAt: performance.now(),
      attempts: 0,
      // All properties are set from the start, because objects that get properties later are slower.
      callId: undefined,
      sentAt: undefined,
      sentBefore: undefined,
      key: undefined,
      newKey: undefined,
      awaitsKey: false,
      response: undefined,
    });
  });
}

/**
 * Makes the client of an area from its operations. Generated packages call this function; users call the function of
 * their package.
 *
 * @throws ConfigurationError that names the option, without showing any key.
 */
export function createClient<Client>(
  area: Area,
  operations: readonly Operation[],
  options: AnyClientOptions,
): Client {
  const begin = prepareCalls(area, options);
  const methods = readGiven(ConfigurationError, "operations", undefined, () =>
    operations.map((operation) => {
      const method = (input?: unknown, callOptions?: CallOptions) => {
        const call = begin(operation);
        const prepare = () => buildRequest(operation, call.settings, input);
        return toCall(executeCall(call, callOptions, prepare), call);
      };
      return [operation.id, Object.assign(method, { operation })];
    }),
  );
  return Object.freeze(Object.fromEntries(methods)) as Client;
}
