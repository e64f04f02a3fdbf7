import type { BehaviourCase, Data } from "./case.ts";
import { secret } from "./operations.ts";

interface Refusal {
  readonly name: string;
  readonly given: { readonly [option: string]: Data };
  readonly option: string;
  readonly says: string;
}

const counts = [
  { option: "timeoutMs", bad: [0, -1, 1.5, 2_147_483_648, "1000", { $js: "NaN" }] },
  { option: "deadlineMs", bad: [0, -1, 1.5, 2_147_483_648, { $js: "Infinity" }] },
  { option: "maxRetries", bad: [-1, 0.5, 101, true] },
];

function counted(places: typeof counts): Refusal[] {
  return places.flatMap(({ option, bad }) =>
    bad.map((value) => ({
      name: `${option} of ${JSON.stringify(value)}`,
      given: { [option]: value },
      option,
      says: "must be a whole number from",
    })),
  );
}

const switches: readonly Refusal[] = [1, "true", null].map((value) => ({
  name: `retryRateLimited of ${JSON.stringify(value)}`,
  given: { retryRateLimited: value },
  option: "retryRateLimited",
  says: "must be true or false",
}));

const headers: readonly Refusal[] = [
  ...["X-Api-Key", "x-api-key"].map((name) => ({
    name: `the key among the headers: ${name}`,
    given: { headers: { [name]: secret } },
    option: "headers",
    says: "use `apiKey`",
  })),
  ...[
    { "x team": secret },
    { "": secret },
    { "x-team": `${secret}\r\nx: y` },
    { "x-team": 5 },
    { "x-team": `${secret}€` },
    { "x:y": secret },
    { "Transfer-Encoding": "chunked" },
    { expect: "100-continue" },
    { Connection: "close" },
    { "Keep-Alive": "timeout=5" },
    { Upgrade: "x" },
    { "content-length": "5" },
  ].map((given) => ({
    name: `headers that HTTP does not allow: ${JSON.stringify(given)}`,
    given: { headers: given },
    option: "headers",
    says: "HTTP does not allow",
  })),
  ...[{ $js: "Headers" }, { $js: "Map" }, ["x-team"], "x-team"].map((given) => ({
    name: `headers that are no plain object: ${JSON.stringify(given)}`,
    given: { headers: given },
    option: "headers",
    says: "must be a plain object",
  })),
];

const servers: readonly Refusal[] = [
  { given: { $js: "undefined" }, says: 'must be "production"' },
  { given: "", says: 'must be "production", "mock"' },
  { given: null, says: 'must be "production", "mock"' },
  { given: "prod", says: "an https: URL" },
  { given: "api.cash-in.example/v2", says: "an https: URL" },
  { given: "/v2", says: "an https: URL" },
  { given: "http://api.cash-in.example/v2", says: "https: URL" },
  { given: "http://127.0.0.1.example/v2", says: "https: URL" },
  { given: "http://localhost.example/v2", says: "https: URL" },
  { given: "http://0.0.0.0/v2", says: "https: URL" },
  { given: "ftp://localhost/v2", says: "https: URL" },
  { given: "javascript:alert(1)", says: "https: URL" },
  { given: `https://user:${secret}@api.cash-in.example/v2`, says: "without credentials" },
  { given: "https://api.cash-in.example/v2??", says: "without credentials" },
  { given: "https://api.cash-in.example/v2#?", says: "without credentials" },
  {
    given: `https://api.cash-in.example/v2?key=${secret}`,
    says: "without credentials, query and fragment",
  },
  {
    given: `https://api.cash-in.example/v2#${secret}`,
    says: "without credentials, query and fragment",
  },
].map(({ given, says }) => ({
  name: `a server of ${JSON.stringify(given)}`,
  given: { server: given },
  option: "server",
  says,
}));

const ofClient: readonly Refusal[] = [
  ...servers,
  ...counted(counts),
  ...counted([{ option: "maxResponseBytes", bad: [0, -1, 1.5, "1"] }]),
  ...switches,
  ...headers,
  ...["timeout", "apikey", "masterKey", "baseUrl", "retries"].map((option) => ({
    name: `an option that does not exist: ${option}`,
    given: { [option]: secret },
    option,
    says: "is unknown; known are server, timeoutMs",
  })),
  ...["fetch", "onEvent"].map((option) => ({
    name: `${option} that is no function`,
    given: { [option]: {} },
    option,
    says: "must be a function",
  })),
];

const ofCall: readonly Refusal[] = [
  ...counted(counts),
  ...switches,
  ...headers,
  ...["timeout", "server", "fetch", "apiKey"].map((option) => ({
    name: `an option that does not exist: ${option}`,
    given: { [option]: secret },
    option,
    says: "is unknown; known are signal, timeoutMs",
  })),
  { name: "a listener that is none", given: { onEvent: {} }, option: "onEvent", says: "must be a" },
  ...[{ $js: "AbortController" }, {}, secret, null].map((signal) => ({
    name: `a signal that is none: ${JSON.stringify(signal)}`,
    given: { signal },
    option: "signal",
    says: "must be an AbortSignal",
  })),
];

const refused = {
  code: "invalid_configuration",
  outcome: "not_sent",
  attempts: 0,
  retryable: false,
} as const;

const fine = { status: 200, json: "a" };

/** Options that are refused, when the client is made or when a call begins, and where the requests go. */
export const cases: readonly BehaviourCase[] = [
  ...ofClient.map(
    ({ name, given, option, says }): BehaviourCase => ({
      name: `error: client: ${name}`,
      given: { operation: "create", client: given },
      want: {
        sentAt: [],
        error: { ...refused, operation: null, option, message: [`\`${option}\``, says] },
      },
    }),
  ),
  ...ofCall.map(
    ({ name, given, option, says }): BehaviourCase => ({
      name: `error: call: ${name}`,
      given: { operation: "create", options: given },
      want: { sentAt: [], error: { ...refused, option, message: [`\`${option}\``, says] } },
    }),
  ),
  {
    name: "error: call: options that throw when they are read",
    given: { operation: "create", options: { $js: "proxy that throws" } },
    want: {
      sentAt: [],
      error: { ...refused, option: "options", cause: "Error", message: ["cannot be read"] },
    },
  },
  ...[null, "fast", 1000].map(
    (options): BehaviourCase => ({
      name: `error: call: options that are no object: ${JSON.stringify(options)}`,
      given: { operation: "create", options },
      want: {
        sentAt: [],
        error: { ...refused, option: "options", message: ["must be a plain object"] },
      },
    }),
  ),
  ...[
    { given: "production", url: "https://api.cash-in.example/v2/touch" },
    { given: "mock", url: "http://127.0.0.1:4010/touch" },
    { given: "https://sandbox.example", url: "https://sandbox.example/touch" },
    { given: "https://sandbox.example/v2//", url: "https://sandbox.example/v2/touch" },
    { given: "https://sandbox.example/v2?", url: "https://sandbox.example/v2/touch" },
    { given: "https://sandbox.example/v2#", url: "https://sandbox.example/v2/touch" },
    { given: "HTTPS://Sandbox.Example:8443/V2", url: "https://sandbox.example:8443/V2/touch" },
    { given: "http://localhost:4010/v2", url: "http://localhost:4010/v2/touch" },
    { given: "http://api.localhost", url: "http://api.localhost/touch" },
    { given: "http://127.0.0.2:80", url: "http://127.0.0.2/touch" },
    { given: "http://[::1]:4010", url: "http://[::1]:4010/touch" },
  ].map(
    ({ given, url }): BehaviourCase => ({
      name: `default: a server of ${given}`,
      given: { operation: "wide", client: { server: given }, server: [fine] },
      want: { sentAt: [0], request: { url }, value: { $js: "undefined" } },
    }),
  ),
];
