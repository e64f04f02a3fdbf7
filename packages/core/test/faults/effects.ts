import type { Area, Effect, Operation, Reconcile } from "../../src/operation.ts";
import { serialiseJson } from "../../src/request/serialise-json.ts";

/** Texts that may appear in the request and nowhere else. */
export const secrets = {
  key: "key-5f2c81d09b",
  path: "path-3d1a",
  query: "query-77b0",
  body: "body-c41e",
  answer: "answer-e8d6",
};

export const area: Area = {
  name: "@cash-in/faults",
  production: "https://api.cash-in.invalid/v2",
  keyHeader: "X-Api-Key",
  keyOption: "apiKey",
};

// As in the real description, the method does not show the effect: a GET and a POST both change something.
const methods = {
  read: "GET",
  replace: "PUT",
  create: "POST",
  delete: "DELETE",
  notify: "POST",
  rotate: "GET",
} as const satisfies Record<Effect, Operation["method"]>;

export const effects = Object.keys(methods) as readonly Effect[];

/** Whether the client may send a call of this effect again. Not taken from the code under test. */
export const isSafeToRepeat: Record<Effect, boolean> = {
  read: true,
  replace: true,
  create: false,
  delete: false,
  notify: false,
  rotate: false,
};

const reconcile: Partial<Record<Effect, Reconcile>> = {
  create: { operation: "getThing", key: "Id", check: "It is listed once it has been created." },
  delete: { operation: "getThing", key: "Id", check: "It is gone once it has been deleted." },
  notify: { none: "No call lists letters. Ask Cash-In." },
  rotate: { operation: "validateToken", key: "the key", check: "The old key fails by then." },
};

/** What the message must contain if the outcome is unknown, so that the user can find out. */
export const hints: Partial<Record<Effect, string>> = {
  create: "Ask `getThing` by Id: It is listed once it has been created.",
  delete: "Ask `getThing` by Id: It is gone once it has been deleted.",
  notify: "No call lists letters. Ask Cash-In.",
  rotate: "Ask `validateToken` by the key: The old key fails by then.",
};

export const operations: readonly Operation[] = effects.map((effect) => ({
  id: effect,
  method: methods[effect],
  path: "/things/{thing}",
  parameters: [
    { name: "thing", in: "path", required: true },
    { name: "note", in: "query" },
  ],
  ...(takesBody(effect) && {
    requestBody: { mediaType: "application/json", required: true, serialise: serialiseJson },
  }),
  responseMediaType: "application/json",
  effect,
  evidence: {
    method: "inferred",
    path: "inferred",
    request: "inferred",
    response: "inferred",
  },
  ...(reconcile[effect] && { reconcile: reconcile[effect] }),
  errors: [400, 401, 402, 403, 404, 500, 503],
  docs: "https://developer-api.cash-in.com/",
}));

/** The input of a call of this effect. */
export function makeInput(effect: Effect): object {
  return {
    path: { thing: secrets.path },
    query: { note: secrets.query },
    ...(takesBody(effect) && { body: { Note: secrets.body } }),
  };
}

function takesBody(effect: Effect): boolean {
  return methods[effect] === "POST" || methods[effect] === "PUT";
}

/** The value of a success. It has letters outside ASCII, as names often do. */
export const value = { Id: secrets.answer, Name: "Åke Öljymäki" };
