import { ConfigurationError, InputError } from "../errors/caller.ts";
import { peek } from "../errors/peek.ts";
import { readGiven } from "../errors/read-given.ts";
import { wasNeverSent } from "../errors/safe-cause.ts";
import { toCallError } from "../errors/to-call-error.ts";
import type { Gate } from "../gate/gate.ts";
import { type CallOptions, readCallOptions } from "../options/options.ts";
import type { BuiltRequest } from "../request/build-request.ts";
import { readFailure, readJson } from "../response/read-answer.ts";
import { discard } from "../response/read-body.ts";
import { waitToRetry } from "../retry/wait-to-retry.ts";
import { withLimits } from "../time/with-limits.ts";
import { type CallState, getRemainingMs } from "./call-state.ts";
import { emit, emitFailure } from "./emit.ts";
import type { Entrance } from "./entrance.ts";
import { Fault } from "./fault.ts";
import { isForFramework } from "./framework.ts";
import { getKey, isKeyChanged } from "./get-key.ts";
import { singleUse } from "./single-use.ts";

/**
 * Every call goes through this function: it checks the input and builds the request once (`prepare`), then makes
 * attempts, within the limits of the call and as often as its effect allows.
 */
export async function executeCall(
  call: CallState,
  options: CallOptions | undefined,
  prepare: () => BuiltRequest,
): Promise<unknown> {
  try {
    const facts = { operation: call.operation.id };
    if (options !== undefined) {
      call.settings = readGiven(ConfigurationError, "options", facts, () =>
        readCallOptions(call, options),
      );
    }
    const request = readGiven(InputError, "input", facts, prepare);
    const gate = call.settings.gate as (Gate & Entrance) | undefined;
    for (;;) {
      const leave = gate && (await gate.enter(call));
      try {
        const value = await attempt(call, request);
        // The error is made here, and not where the answer was read: only from here do its stack frames lead to the
        // caller. No answer that was read is a function.
        if (typeof value === "function") throw value();
        leave?.();
        emit(call, { type: "success" }, call.startedAt);
        return value;
      } catch (thrown) {
        if (isForFramework(call, thrown)) {
          leave?.();
          throw thrown;
        }
        // The request of this attempt did not arrive; that of an earlier attempt may have. This is only believed of the
        // platform's own `fetch` and of what `createTransport` makes: a `fetch` of the user may have sent the request and
        // failed at something after it.
        if (call.settings.fetch["~platform"] && peek(() => wasNeverSent(thrown))) {
          call.sentAt = call.sentBefore;
        }
        const error = toCallError(call, thrown);
        leave?.(error);
        if (!(await isKeyChanged(call, error))) await waitToRetry(call, error);
      }
    }
  } catch (thrown) {
    const error = toCallError(call, thrown);
    emitFailure(call, error);
    throw isForFramework(call, thrown) ? thrown : error;
  }
}

/** Sends the request once and reads the answer, within the time limits and until the caller's signal is aborted. */
function attempt(call: CallState, request: BuiltRequest): Promise<unknown> {
  const { timeoutMs, signal } = call.settings;
  call.attempts += 1;
  call.sentBefore = call.sentAt;
  call.response = undefined;
  return withLimits(timeoutMs, getRemainingMs(call), signal, (stop) =>
    exchange(call, request, stop),
  );
}

async function exchange(
  call: CallState,
  { url, method, headers, body }: BuiltRequest,
  signal: AbortSignal,
): Promise<unknown> {
  // Not called as `settings.fetch()`: the `fetch` of a browser refuses every `this` but its window.
  const { fetch, maxResponseBytes } = call.settings;
  // A key that was got after a 401 is for this request only.
  const given = call.newKey || getKey(call);
  const key = typeof given === "string" ? given : await given;
  // The call may have ended while it waited for the key. Its caller then knows that nothing was sent.
  if (signal.aborted) throw new Fault("cancelled");
  call.key = key;
  call.awaitsKey = false;
  if (call.newKey) call.newKey = "";
  emit(call, { type: "request" });
  const sentAt = performance.now();
  call.sentAt = Date.now();
  // All names are in lower case, so that the key is set only once. Two steps are faster than one object literal.
  const withKey: Record<string, string> = { ...headers };
  if (key && !call.operation.keyless) withKey[call.area.keyHeader] = key;
  const response = await fetch(url, {
    method,
    headers: withKey,
    body,
    // Following a redirect would send the key to another address.
    redirect: "manual",
    signal,
    // A cache behind `fetch`, as Next 13 and 14 have one, would answer every read from the first one. workerd throws at
    // the option where it does not know it.
    ...("cache" in Request.prototype && noStore),
    ...(call.operation.effect !== "read" && singleUse),
  });
  // This `fetch` did not listen to its signal, and the call has ended already.
  if (signal.aborted) {
    await discard(response);
    throw new Fault("cancelled");
  }
  call.response = response;
  emit(call, { type: "response", status: response.status }, sentAt);
  if (!response.ok || response.redirected) return readFailure(call, response);
  const { answers = {}, responseMediaType } = call.operation;
  // The status says that the call succeeded. A body that nobody reads must not turn it into a failure.
  const read =
    answers[response.status] ?? answers.default ?? (responseMediaType ? readJson : discard);
  return read(response, maxResponseBytes);
}

const noStore = { cache: "no-store" } as const;
