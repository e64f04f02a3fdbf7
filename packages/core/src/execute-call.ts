import type { Answer } from "./call.ts";
import { type CallState, getRemainingMs } from "./call-state.ts";
import { emit } from "./emit.ts";
import type { CashInError } from "./errors/base.ts";
import { toCallError } from "./errors/to-call-error.ts";
import { type BuiltRequest, buildRequest } from "./request/build-request.ts";
import { checkInput } from "./request/check-input.ts";
import { readAnswer } from "./response/read-answer.ts";
import { withRetry } from "./retry/with-retry.ts";
import { LimitReached, withLimits } from "./time/with-limits.ts";

/**
 * The one way of every call: check the input, build the request once, then attempt it within its limits
 * as often as its effect allows.
 */
export function executeCall(call: CallState, input: unknown): Promise<Answer<unknown>> {
  return executeRequest(call, () => {
    const checked = checkInput(call.operation, input);
    return buildRequest(call.operation, call.settings.baseUrl, checked);
  });
}

/** {@link executeCall} for a request that is prepared in another way. */
export async function executeRequest(
  call: CallState,
  prepare: () => BuiltRequest,
): Promise<Answer<unknown>> {
  try {
    const request = prepare();
    return await withRetry(call, () => attempt(call, request));
  } catch (thrown) {
    const error = toCallError(call, thrown);
    emitFailure(call, error);
    throw error;
  }
}

/** Sends the request once and reads the answer, within the limits of time and the caller's signal. */
async function attempt(call: CallState, request: BuiltRequest): Promise<Answer<unknown>> {
  call.attempts += 1;
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
    throw toCallError(call, thrown);
  }
}

async function send(
  call: CallState,
  request: BuiltRequest,
  signal: AbortSignal,
): Promise<Response> {
  const { area, settings } = call;
  const given = call.getKey();
  const key = typeof given === "string" ? given : await given;
  // The caller may have been told by now that nothing was sent.
  if (signal.aborted) throw new LimitReached("cancelled");
  emit(call, { type: "request" });
  const sentAt = performance.now();
  call.sentAt = new Date().toISOString();
  const response = await settings.fetch(request.url, {
    method: request.method,
    headers: { ...settings.headers, ...request.headers, [area.keyHeader]: key },
    body: request.body ?? null,
    // The key would go wherever a redirect points.
    redirect: "manual",
    signal,
  });
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
