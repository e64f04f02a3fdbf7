import type { CashInError } from "../errors/base.ts";
import { withLimits } from "../time/with-limits.ts";
import { type CallState, getRemainingMs } from "./call-state.ts";
import { emit } from "./emit.ts";

/** Asks for the key of a request, and notes while it waits: a slow function of the caller is no slow API. */
export function getKey(call: CallState): string | Promise<string> {
  const given = call.getKey(call);
  call.awaitsKey = typeof given !== "string";
  return given;
}

/**
 * Whether the call may be sent once more because the API has refused its key and there is another one: a 401 is a
 * refusal, so a call of any effect may be. The function that gives the key is asked once more; one key stays the same.
 */
export async function isKeyChanged(
  call: CallState,
  { code, status }: CashInError,
): Promise<boolean> {
  const { settings, newKey } = call;
  if (status !== 401 || newKey !== undefined || call.attempts > settings.maxRetries) return false;
  try {
    const { timeoutMs, signal } = settings;
    const ask = async (): Promise<string> => getKey(call);
    call.newKey = await withLimits(timeoutMs, getRemainingMs(call), signal, ask);
  } catch {
    // The refusal says more than why there is no other key.
    return false;
  }
  if (call.newKey === call.key) return false;
  // The attempt was refused, so it has done nothing.
  call.sentAt = call.sentBefore;
  emit(call, { type: "retry", code, delayMs: 0 });
  return true;
}
