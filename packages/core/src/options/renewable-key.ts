import { ConfigurationError } from "../errors/caller.ts";
import { peek } from "../errors/peek.ts";
import { readGiven } from "../errors/read-given.ts";
import { ResponseError } from "../errors/transport.ts";
import { readProperty } from "../lists/read-property.ts";
import { checkKey, isKey } from "./key.ts";
import { readFunction, readOptions } from "./read-options.ts";
import { unwrap } from "./unwrap.ts";

/** A key that can be renewed while clients use it. */
export interface RenewableKey {
  /** Pass this as `apiKey`. */
  readonly get: () => string | Promise<string>;
  /**
   * Renews the key: makes the call, gives the new key to `save`, and uses it for every later request of all clients
   * that were made with `get`. Requests that start while `save` runs wait for it. If a renewal is running already, this
   * one waits for its result and sends nothing: of two new keys, the one that is valid could get lost.
   *
   * @param call Makes the call that renews, such as `() => authorization.renewToken({ query })`. It may also end in
   * `.result()` or `.withResponse()`, or be made by a client by path and method.
   * @throws whatever the call throws or gives as its `error`; the old key then stays in use. Whatever `save` throws; the
   * new key is used nevertheless, because the old one may no longer work: get it from `get` and save it in another way.
   * ResponseError with reason `no_key` if the answer has no new key where it was expected. That answer is kept in
   * `lastAnswer`, because the key may have another name in it. An answer that is not JSON is kept there too.
   */
  readonly renew: (call: () => PromiseLike<unknown>) => Promise<void>;
  /** The last answer to a renewal. It contains a secret, so it is a function: no log prints its result. */
  readonly lastAnswer: () => unknown;
}

/** How a renewed key is found in the answer, and where it is saved. */
export interface RenewableKeyOptions {
  /** Stores the new key safely. Called before the first request that uses it. */
  readonly save: (key: string) => void | Promise<void>;
  /** Finds the new key in the answer. Default: the property `AccessToken`; this name is our guess. */
  readonly pick?: (answer: unknown) => unknown;
}

/**
 * Keeps a key that *Renew token* replaces.
 *
 * @throws ConfigurationError if the first key is empty or has characters that a key cannot have, or if an option cannot
 * be used: without `save`, a renewed key would be lost.
 * @example
 * ```ts
 * const key = createRenewableKey(process.env.CASH_IN_API_KEY ?? "", { save: (it) => vault.write(it) });
 * const authorization = createAuthorizationClient({ apiKey: key.get, server: "production" });
 * await key.renew(() => authorization.renewToken({ query: { customerCode, ipAddress } }));
 * ```
 */
export function createRenewableKey(first: string, options: RenewableKeyOptions): RenewableKey {
  const { save, pick } = readGiven(ConfigurationError, "options", undefined, () =>
    readOptions<Required<RenewableKeyOptions>>(options, readers, defaults),
  );
  let key = readGiven(ConfigurationError, "apiKey", undefined, () => checkKey("apiKey", first));
  let answer: unknown;
  let saving: Promise<void> | undefined;
  let renewing: Promise<void> | undefined;

  async function renew(call: () => PromiseLike<unknown>): Promise<void> {
    readGiven(ConfigurationError, "call", { operation }, () => readFunction(call, "call"));
    try {
      answer = unwrap(await call(), operation);
    } catch (error) {
      // The key may be in an answer that is not JSON.
      const { body } = error instanceof ResponseError ? error : { body: undefined };
      answer = body ?? peek(() => readProperty(error, "cause.body")) ?? answer;
      throw error;
    }
    const renewed = pick(answer);
    if (!isKey(renewed)) {
      throw new ResponseError(
        {
          operation,
          attempts: 1,
          outcome: answer === undefined ? "unknown" : "done",
          reason: "no_key",
        },
        ": the old key may no longer work; look for the new one in `lastAnswer()`",
      );
    }
    const saved = Promise.resolve(renewed).then(save);
    // Requests that wait get the new key even if saving failed. `renew` itself throws that failure.
    saving = saved.then(ignore, ignore).then(() => {
      key = renewed;
      saving = undefined;
    });
    await saving;
    await saved;
  }

  return {
    get: () => (saving === undefined ? key : saving.then(() => key)),
    lastAnswer: () => answer,
    renew(call) {
      // It says what it does, as a call does, so that `poll` does not repeat it.
      renewing ??= Object.assign(
        renew(call).finally(() => {
          renewing = undefined;
        }),
        { operation: { id: operation, effect: "rotate" } },
      );
      return renewing;
    },
  };
}

const operation = "renewToken";

const readers = { save: readFunction, pick: readFunction };
// An empty text as the default marks an option that must be given.
const defaults = { save: "" as never, pick: pickAccessToken };

function pickAccessToken(answer: unknown): unknown {
  return typeof answer === "object" && answer !== null && "AccessToken" in answer
    ? answer.AccessToken
    : undefined;
}

function ignore(): void {}
