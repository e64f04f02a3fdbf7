import { ConfigurationError, InputError } from "../errors/caller.ts";
import { readGiven } from "../errors/read-given.ts";
import { wasNeverSent } from "../errors/safe-cause.ts";
import { toCallError } from "../errors/to-call-error.ts";
import { type CallOptions, platformFetch, readCallOptions } from "../options/options.ts";
import type { BuiltRequest } from "../request/build-request.ts";
import { parseValue, readFailure } from "../response/read-answer.ts";
import { discard, readText } from "../response/read-body.ts";
import { waitToRetry } from "../retry/wait-to-retry.ts";
import { withLimits } from "../time/with-limits.ts";
import { type CallState, getRemainingMs } from "./call-state.ts";
import { emit } from "./emit.ts";
import { Fault } from "./fault.ts";
import { singleUse } from "./single-use.ts";

/**
 * The one way of every call: check the input and build the request once (`prepare`), then attempt it within its limits
 * as often as its effect allows.
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
    for (;;) {
      try {
        return await attempt(call, request);
      } catch (thrown) {
        // This attempt did not arrive; one before it still may have. A `fetch` that was put in may have sent it and
        // failed with what came after.
        if (call.settings.fetch === platformFetch && wasNeverSent(thrown)) {
          call.sentAt = call.sentBefore;
        }
        await waitToRetry(call, toCallError(call, thrown));
      }
    }
  } catch (thrown) {
    const error = toCallError(call, thrown);
    emit(call, { type: "failure", code: error.code, status: error.status }, call.startedAt);
    throw error;
  }
}

/** Sends the request once and reads the answer, within the limits of time and the caller's signal. */
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
  // Called without an object before it: a browser's own `fetch` refuses any other `this` than its window.
  const { fetch, maxResponseBytes } = call.settings;
  const given = call.getKey(call);
  const key = typeof given === "string" ? given : await given;
  // The caller may have been told by now that nothing was sent.
  if (signal.aborted) throw new Fault("cancelled");
  emit(call, { type: "request" });
  const sentAt = performance.now();
  call.sentAt = Date.now();
  // All names are in lower case, so that the key stands here once. In two steps, which is quicker than in one literal.
  const withKey: Record<string, string> = { ...headers };
  withKey[call.area.keyHeader] = key;
  const response = await fetch(url, {
    method,
    headers: withKey,
    body,
    // The key would go wherever a redirect points.
    redirect: "manual",
    signal,
    ...(call.operation.effect !== "read" && singleUse),
  });
  // A `fetch` that does not listen to its signal: the call has ended long ago.
  if (signal.aborted) {
    await discard(response);
    throw new Fault("cancelled");
  }
  call.response = response;
  emit(call, { type: "response", status: response.status }, sentAt);
  if (!response.ok || response.redirected) throw await readFailure(call, response);
  if (call.operation.responseMediaType) {
    return parseValue(call.operation.responseMediaType, await readText(response, maxResponseBytes));
  }
  // The status has said all there is; a fault in what nobody reads must not put it in doubt.
  return await discard(response);
}
