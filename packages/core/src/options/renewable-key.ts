import { ConfigurationError } from "../errors/caller.ts";
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
   * Renews the key: makes the call, hands the new key to `save`, and uses it for every later request of all clients
   * that were made with `get`. Requests that start while `save` runs wait for it. While a renewal runs, asking for
   * another joins it: two of them at once could leave a key that nobody holds.
   *
   * @param call Makes the call that renews, such as `() => authorization.renewToken({ query })`. It may also end in
   * `.result()` or `.withResponse()`, or be made by a client by path and method.
   * @throws whatever the call throws, or gives as its `error`: the key in use then stays. Whatever `save` throws: the
   * new key is used all the same, since the old one may be dead; get it from `get` and save it in another way.
   * ResponseError with reason `no_key` when the answer holds no new key where it was expected; the answer is then
   * kept in `lastAnswer`, because the key may stand in it under another name. So is one that is no JSON.
   */
  readonly renew: (call: () => PromiseLike<unknown>) => Promise<void>;
  /** The last answer to a renewal. It holds a secret: it is a function so that no log prints it. */
  readonly lastAnswer: () => unknown;
}

/** How a renewed key is found and kept. */
export interface RenewableKeyOptions {
  /** Stores the new key safely. Called before the first request that uses it. */
  readonly save: (key: string) => void | Promise<void>;
  /** Finds the new key in the answer. Default: the property `AccessToken`, whose name is inferred. */
  readonly pick?: (answer: unknown) => unknown;
}

/**
 * Holds a key that *Renew token* replaces.
 *
 * @throws ConfigurationError when the first key is empty or holds characters that no key has, or when an option
 * cannot be used: a key that was renewed and not saved would be lost.
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
    try {
      answer = unwrap(await call(), operation);
    } catch (error) {
      // The key may stand in an answer that is no JSON.
      answer = readProperty(error, "cause.body") ?? answer;
      throw error;
    }
    const renewed = pick(answer);
    if (!isKey(renewed)) {
      throw new ResponseError(
        { operation, attempts: 1, outcome: "unknown", reason: "no_key" },
        ": the old key may be dead; look at `lastAnswer()`",
      );
    }
    const saved = Promise.resolve(renewed).then(save);
    // Those who wait need the new key also where saving failed; `renew` itself tells of the failure.
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
      renewing ??= renew(call).finally(() => {
        renewing = undefined;
      });
      return renewing;
    },
  };
}

const operation = "renewToken";

const readers = { save: readFunction, pick: readFunction };
// The empty default says that it must be given.
const defaults = { save: "" as never, pick: pickAccessToken };

function pickAccessToken(answer: unknown): unknown {
  return typeof answer === "object" && answer !== null && "AccessToken" in answer
    ? answer.AccessToken
    : undefined;
}

function ignore(): void {}
