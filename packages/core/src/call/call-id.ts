import type { CallState } from "./call-state.ts";

// Made when it is first asked for: a program that is frozen and copied, as workers are, would start with the same one.
let processId: string | undefined;
let count = 0;

/** The id of a call, the same for all its attempts. It is made only if somebody looks, of a random part and a number. */
export function getCallId(call: CallState): string {
  processId ??= Math.random().toString(36).slice(2);
  if (call.callId === undefined) {
    count += 1;
    call.callId = `${processId}-${count.toString(36)}`;
  }
  return call.callId;
}
