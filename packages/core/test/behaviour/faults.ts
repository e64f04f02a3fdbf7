/**
 * Faults of the network, as Node's `fetch` shows them. Their messages contain the address and the key, which no error of
 * ours may repeat.
 */
export const faults: { readonly [name: string]: (shown: string) => unknown } = {
  /** No server listens there: nothing was sent. */
  refused: (shown) => fail(shown, { code: "ECONNREFUSED", syscall: "connect" }),
  /** The name of the host cannot be found: nothing was sent. */
  "name not found": (shown) => fail(shown, { code: "ENOTFOUND", syscall: "getaddrinfo" }),
  "name service busy": (shown) => fail(shown, { code: "EAI_AGAIN", syscall: "getaddrinfo" }),
  /** The network has no route to the host, and no connection was made. */
  "no route": (shown) => fail(shown, { code: "EHOSTUNREACH", syscall: "connect" }),
  /** The transport could not connect within its own time limit. */
  "connect timeout": (shown) => fail(shown, { code: "UND_ERR_CONNECT_TIMEOUT" }),
  /** Every address of the host refused. */
  "all addresses refused": (shown) =>
    new TypeError(shown, {
      cause: new AggregateError([code("ECONNREFUSED"), code("ECONNREFUSED")], shown),
    }),
  "its only address refused": (shown) => new AggregateError([code("ECONNREFUSED")], shown),
  /** The code that Bun gives a refused connection. */
  "refused in Bun": (shown) => Object.assign(new Error(shown), { code: "ConnectionRefused" }),

  /** Node refuses ports that the Fetch standard blocks, and gives no code. */
  "blocked port": (shown) => new TypeError(shown, { cause: new Error("bad port") }),
  "no tunnel": (shown) =>
    new TypeError(shown, {
      cause: Object.assign(new Error("Proxy response (407) !== 200 when HTTP Tunneling"), {
        code: "UND_ERR_ABORTED",
      }),
    }),
  "no permission in Deno": (shown) => Object.assign(new Error(shown), { name: "NotCapable" }),

  /** The server's certificate was refused before anything was sent. */
  "certificate expired": (shown) => fail(shown, { code: "CERT_HAS_EXPIRED" }),
  "certificate self-signed": (shown) => fail(shown, { code: "DEPTH_ZERO_SELF_SIGNED_CERT" }),
  "self-signed in chain": (shown) => fail(shown, { code: "SELF_SIGNED_CERT_IN_CHAIN" }),
  "certificate of another host": (shown) => fail(shown, { code: "ERR_TLS_CERT_ALTNAME_INVALID" }),
  "leaf unverified": (shown) => fail(shown, { code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" }),
  "issuer unknown": (shown) => fail(shown, { code: "UNABLE_TO_GET_ISSUER_CERT_LOCALLY" }),

  /** The connection broke: the request may have arrived. */
  reset: (shown) => fail(shown, { code: "ECONNRESET", syscall: "read" }),
  /** The server closed the connection without an answer. */
  closed: (shown) => fail(shown, { code: "UND_ERR_SOCKET" }),
  "broken pipe": (shown) => fail(shown, { code: "EPIPE", syscall: "write" }),
  /** The same code as "no route", but the connection had been made. */
  "route lost": (shown) => fail(shown, { code: "EHOSTUNREACH", syscall: "read" }),
  "network lost": (shown) => fail(shown, { code: "ENETUNREACH", syscall: "write" }),
  /** The server refused the certificate of the client. In TLS 1.3 that is known only after the request may have left. */
  "certificate required": (shown) =>
    fail(shown, { code: "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED" }),
  /** One of several transports never connected, but another may have sent the request. */
  "one refused, one reset": (shown) =>
    new AggregateError([code("ECONNREFUSED"), code("ECONNRESET")], shown),
  /** A transport that tried again by itself: its first attempt may have arrived. */
  "reset, then refused": (shown) =>
    Object.assign(new Error(shown, { cause: code("ECONNREFUSED") }), { code: "ECONNRESET" }),
  /** It says that several transports failed, but not how. */
  "failed for no reason": (shown) => new AggregateError([], shown),
  /** Browsers give no reason. */
  "failed in a browser": (shown) => new TypeError(shown),
  /** The thrown value is no error. */
  "no error": (shown) => shown,
  /** Its name and its code do not look like a name and a code. */
  "strange error": (shown) => Object.assign(new Error(shown), { name: shown, code: `${shown} !` }),
};

function fail(message: string, facts: object): TypeError {
  return new TypeError(message, { cause: Object.assign(new Error(message), facts) });
}

function code(name: string): Error {
  return Object.assign(new Error(name), { code: name, syscall: "connect" });
}
