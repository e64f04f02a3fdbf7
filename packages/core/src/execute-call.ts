import type { Answer } from "./call.ts";
import { type CallState, getRemainingMs } from "./call-state.ts";
import { emit } from "./emit.ts";
import { CashInError } from "./errors/base.ts";
import { InputError } from "./errors/caller.ts";
import { toSafeCause, wasNeverSent } from "./errors/safe-cause.ts";
import { toCallError } from "./errors/to-call-error.ts";
import { type CallOptions, readCallOptions } from "./options.ts";
import { type BuiltRequest, buildRequest } from "./request/build-request.ts";
import { checkInput } from "./request/check-input.ts";
import { readAnswer } from "./response/read-answer.ts";
import { discard } from "./response/read-body.ts";
import { withRetry } from "./retry/with-retry.ts";
import { LimitReached, withLimits } from "./time/with-limits.ts";

/**
 * The one way of every call: check the input, build the request once, then attempt it within its limits
 * as often as its effect allows.
 */
export function executeCall(
  call: CallState,
  input: unknown,
  options?: CallOptions,
): Promise<Answer<unknown>> {
  return executeRequest(call, options, () => {
    const checked = checkInput(call.operation, input);
    return buildRequest(call.operation, call.settings.baseUrl, checked);
  });
}

/** {@link executeCall} for a request that is prepared in another way. */
export async function executeRequest(
  call: CallState,
  options: CallOptions | undefined,
  prepare: () => BuiltRequest,
): Promise<Answer<unknown>> {
  try {
    const request = prepareSafely(call, () => {
      if (options !== undefined) readCallOptions(call, options);
      return prepare();
    });
    return await withRetry(call, () => attempt(call, request));
  } catch (thrown) {
    const error = toCallError(call, thrown);
    emitFailure(call, error);
    throw error;
  }
}

// A getter, a `toJSON` or a Proxy of the caller's may throw anything, with anything in it.
function prepareSafely(call: CallState, prepare: () => BuiltRequest): BuiltRequest {
  try {
    return prepare();
  } catch (thrown) {
    if (thrown instanceof CashInError) throw thrown;
    throw new InputError("input", "cannot be read to its end", {
      operation: call.operation.id,
      cause: toSafeCause(thrown),
    });
  }
}

/** Sends the request once and reads the answer, within the limits of time and the caller's signal. */
async function attempt(call: CallState, request: BuiltRequest): Promise<Answer<unknown>> {
  call.attempts += 1;
  call.sentBefore = call.sentAt;
  call.response = undefined;
  const limits = {
    timeoutMs: call.settings.timeoutMs,
    remainingMs: getRemainingMs(call),
    signal: call.signal,
  };
  try {
    return await withLimits(limits, async (signal) => {
      const response = await send(call, request, signal);
      return await readAnswer(call, response);
    });
  } catch (thrown) {
    // This attempt did not arrive; one before it still may have.
    if (wasNeverSent(thrown)) call.sentAt = call.sentBefore;
    throw toCallError(call, thrown);
  }
}

async function send(
  call: CallState,
  request: BuiltRequest,
  signal: AbortSignal,
): Promise<Response> {
  const { area, settings } = call;
  // Called without an object before it: a browser's own `fetch` refuses any other `this` than its window.
  const { fetch } = settings;
  const given = call.getKey(call.operation.id);
  const key = typeof given === "string" ? given : await given;
  // The caller may have been told by now that nothing was sent.
  if (signal.aborted) throw new LimitReached("cancelled");
  emit(call, { type: "request" });
  const sentAt = performance.now();
  call.sentAt = Date.now();
  const response = await fetch(request.url, {
    method: request.method,
    // All names are in lower case, so that the key stands here once.
    headers: { ...settings.headers, ...request.headers, [area.keyHeader]: key },
    body: request.body ?? null,
    // The key would go wherever a redirect points.
    redirect: "manual",
    signal,
  });
  // A `fetch` that does not listen to its signal: the call has ended long ago.
  if (signal.aborted) {
    await discard(response);
    throw new LimitReached("cancelled");
  }
  call.response = response;
  emit(call, {
    type: "response",
    status: response.status,
    durationMs: performance.now() - sentAt,
  });
  return response;
}

function emitFailure(call: CallState, error: CashInError): void {
  emit(call, {
    type: "failure",
    code: error.code,
    status: error.status,
    durationMs: performance.now() - call.startedAt,
  });
}
