import { matches } from "../options/matches.ts";
import { peek } from "./peek.ts";

type PlatformError = Error & { readonly code?: unknown; readonly syscall?: unknown };

// At most five: an error may be its own cause.
function listCauses(error: unknown): PlatformError[] {
  const causes: PlatformError[] = [];
  for (let it = error; it instanceof Error && causes.length < 5; it = it.cause) causes.push(it);
  return causes;
}

/**
 * What may be shown of an error that is not ours: its name and code, and those of its causes.
 * Its message is left out, because the platform or a `fetch` of the user may put the URL, a header or the body in it.
 */
export function toSafeCause(error: unknown): Error {
  const words = peek(() =>
    listCauses(error).flatMap(({ name, code }) => [isWord(name) ? name : "Error", code]),
  );
  const cause = new Error(words?.filter(isWord).join(" › ") || "not an Error");
  // Its stack would only show this function.
  delete cause.stack;
  return cause;
}

function isWord(value: unknown): value is string {
  return matches(value, /^[A-Za-z]\w{0,49}$/);
}

// Codes that only a failed connection has. The codes of certificates mean that we refused the server's certificate. A
// server that refuses the client's certificate is not among them: the request may have left before.
const neverConnected =
  /^(ECONNREFUSED|ConnectionRefused|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|((ERR_TLS_)?CERT|UNABLE_TO|(DEPTH_ZERO_)?SELF_SIGNED)_\w+)$/;
// Codes that a connection may also have when it breaks later.
const unreachable = /^E(NET|HOST)UNREACH$/;

// What has no code: a port that the Fetch standard blocks, and a proxy that made no tunnel. Deno has errors of permission.
const neverTried = /^(bad port$|Proxy response \(\d+\) !== 200 when HTTP Tunneling)/;

/** Whether a failed `fetch` proves that no connection was made. In browsers nothing proves it, so there it is false. */
export function wasNeverSent(error: unknown): boolean {
  for (const it of listCauses(error)) {
    // Node tries all addresses of a host, and collects their errors.
    if (it instanceof AggregateError) return it.errors.length > 0 && it.errors.every(wasNeverSent);
    if (neverTried.test(it.message) || matches(it.name, /^(NotCapable|PermissionDenied)$/))
      return true;
    // The outermost code is the last failure. The causes below may belong to an earlier attempt or to another host.
    if (it.code !== undefined) {
      return (
        matches(it.code, neverConnected) ||
        (matches(it.code, unreachable) && it.syscall === "connect")
      );
    }
  }
  return false;
}
