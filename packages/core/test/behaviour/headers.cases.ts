import type { BehaviourCase } from "./case.ts";
import { key } from "./operations.ts";

const fine = { status: 200, json: "a" };

/** Which headers are sent, and which one if two have the same name. */
export const cases: readonly BehaviourCase[] = [
  {
    name: "default: a reading call asks for JSON and sends no type",
    given: { operation: "read", server: [fine] },
    want: {
      sentAt: [0],
      request: {
        headers: { accept: "application/json", "content-type": null, "x-api-key": key },
      },
      value: "a",
    },
  },
  {
    name: "default: a body has its type",
    given: { operation: "create", server: [fine] },
    want: {
      sentAt: [0],
      request: { headers: { accept: "application/json", "content-type": "application/json" } },
      value: "a",
    },
  },
  {
    name: "args: headers of the client",
    given: { operation: "read", client: { headers: { "X-Team": "a" } }, server: [fine] },
    want: { sentAt: [0], request: { headers: { "x-team": "a" } }, value: "a" },
  },
  {
    name: "args: a header of the call wins over the client's, in whatever case it is written",
    given: {
      operation: "read",
      client: { headers: { "X-Team": "a", "X-Other": "b" } },
      options: { headers: { "x-TEAM": "c" } },
      server: [fine],
    },
    want: { sentAt: [0], request: { headers: { "x-team": "c", "x-other": "b" } }, value: "a" },
  },
  {
    name: "args: a header parameter wins over the headers of client and call",
    given: {
      operation: "read",
      input: { path: { thingId: "1" }, header: { "x-trace": "c" } },
      client: { headers: { "X-Trace": "a" } },
      options: { headers: { "X-Trace": "b" } },
      server: [fine],
    },
    want: { sentAt: [0], request: { headers: { "x-trace": "c" } }, value: "a" },
  },
  ...[
    { given: 5, want: "5" },
    { given: 0.5, want: "0.5" },
    { given: false, want: "false" },
  ].map(
    ({ given, want }): BehaviourCase => ({
      name: `args: a header parameter of ${JSON.stringify(given)}`,
      given: {
        operation: "read",
        input: { path: { thingId: "1" }, header: { "x-trace": given } },
        server: [fine],
      },
      want: { sentAt: [0], request: { headers: { "x-trace": want } }, value: "a" },
    }),
  ),
  {
    name: "args: a header parameter that is undefined is left out",
    given: {
      operation: "read",
      input: { path: { thingId: "1" }, header: { "x-trace": { $js: "undefined" } } },
      server: [fine],
    },
    want: { sentAt: [0], request: { headers: { "x-trace": null } }, value: "a" },
  },
  {
    name: "behavior: nobody changes what is asked for and what is sent",
    given: {
      operation: "create",
      client: { headers: { Accept: "text/html", "Content-Type": "text/plain" } },
      server: [fine],
    },
    want: {
      sentAt: [0],
      request: { headers: { accept: "application/json", "content-type": "application/json" } },
      value: "a",
    },
  },
  {
    name: "behavior: a form has the type that its boundary belongs to",
    given: {
      operation: "upload",
      client: { headers: { "Content-Type": "multipart/form-data" } },
      server: [fine],
    },
    want: { sentAt: [0], request: { headers: { "content-type": null } }, value: "a" },
  },
  {
    name: "behavior: every attempt has the same headers",
    given: {
      operation: "replace",
      options: { headers: { "x-team": "a" } },
      server: [{ status: 503 }, fine],
    },
    want: {
      sentAt: [0, 250],
      waits: [250],
      request: { headers: { "x-team": "a", "content-type": "application/json" } },
      value: "a",
    },
  },
];
