import { matches } from "../options/matches.ts";

type Facts = Error & { readonly code?: unknown; readonly syscall?: unknown };

// A cause may be its own cause.
function listCauses(error: unknown): Facts[] {
  const causes: Facts[] = [];
  for (let it = error; it instanceof Error && causes.length < 5; it = it.cause) causes.push(it);
  return causes;
}

/**
 * What may be shown of a foreign error: the names and codes of its chain.
 * Its message is left out, since a platform or an injected `fetch` may put the URL, a header or the body in it.
 */
export function toSafeCause(error: unknown): Error {
  const words = listCauses(error).flatMap(({ name, code }) => [
    isWord(name) ? name : "Error",
    code,
  ]);
  const cause = new Error(words.filter(isWord).join(" › ") || "not an Error");
  // Its stack would tell of this function only.
  delete cause.stack;
  return cause;
}

function isWord(value: unknown): value is string {
  return matches(value, /^[A-Za-z]\w{0,49}$/);
}

// Codes that only an attempt to connect has. Those of a certificate say that we refused the server's;
// a server that refuses a client's may have been sent something by then.
const neverConnected =
  /^(ECONNREFUSED|ConnectionRefused|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|((ERR_TLS_)?CERT|UNABLE_TO|(DEPTH_ZERO_)?SELF_SIGNED)_\w+)$/;
// Codes that a broken connection may have as well.
const unreachable = /^E(NET|HOST)UNREACH$/;

/** Whether a failed `fetch` proves that no connection was made. Browsers do not tell: there it is false. */
export function wasNeverSent(error: unknown): boolean {
  for (const it of listCauses(error)) {
    // Node tries all addresses of a host.
    if (it instanceof AggregateError) return it.errors.length > 0 && it.errors.every(wasNeverSent);
    // The outermost code is the last that happened; what lies below may be of an attempt before it, or of another host.
    if (it.code !== undefined) {
      return (
        matches(it.code, neverConnected) ||
        (matches(it.code, unreachable) && it.syscall === "connect")
      );
    }
  }
  return false;
}
