import { toCall } from "./call.ts";
import type { CallState } from "./call-state.ts";
import { executeCall } from "./execute-call.ts";
import { type Key, readKey } from "./key.ts";
import type { Area, Operation } from "./operation.ts";
import { type CallOptions, type ClientOptions, readCallOptions, readOptions } from "./options.ts";

/** Options of a client, whatever its key is called. */
export type AnyClientOptions = ClientOptions & {
  readonly apiKey?: Key | undefined;
  readonly masterKey?: Key | undefined;
};

/** Begins a call of an operation: what it knows before anything is done. */
export type BeginCall = (operation: Operation, options: CallOptions) => CallState;

/** Checks the options of a client once, and gives the function that begins its calls. */
export function prepareCalls(area: Area, options: AnyClientOptions): BeginCall {
  const settings = readOptions(area, options);
  const getKey = readKey(area.keyOption, options[area.keyOption]);
  return (operation, callOptions) => ({
    area,
    operation,
    getKey,
    settings: readCallOptions(area, settings, callOptions),
    signal: callOptions.signal,
    startedAt: performance.now(),
    attempts: 0,
    sentAt: undefined,
  });
}

/**
 * Makes the client of an area from its operations. Generated packages call it; users call theirs.
 *
 * @throws ConfigurationError that names the option, without showing any key.
 */
export function createClient<Client>(
  area: Area,
  operations: readonly Operation[],
  options: AnyClientOptions,
): Client {
  const begin = prepareCalls(area, options);
  // Asynchronous, so that bad options of a call reject its promise instead of throwing past a caller that awaits.
  const start = async (operation: Operation, input: unknown, callOptions: CallOptions) =>
    executeCall(begin(operation, callOptions), input);
  const methods = operations.map((operation) => {
    const method = (input?: unknown, callOptions: CallOptions = {}) =>
      toCall(start(operation, input, callOptions));
    return [operation.id, Object.assign(method, { operation })];
  });
  return Object.freeze(Object.fromEntries(methods)) as Client;
}
