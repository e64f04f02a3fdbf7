import type { Area, Operation } from "../../src/operation.ts";
import { serialiseForm } from "../../src/request/serialise-form.ts";
import { serialiseHeader } from "../../src/request/serialise-header.ts";
import { serialiseJson } from "../../src/request/serialise-json.ts";
import { serialiseStyle } from "../../src/request/serialise-style.ts";
import { readJsonValue } from "../../src/response/read-answer.ts";
import type { Data, Given } from "./case.ts";

/** Every key, path, query and body of the table contains this text. No error and no event may show it. */
export const secret = "zzSECRETzz";

export const key = `key-${secret}`;

export const area: Area = {
  name: "@cash-in/things",
  production: "https://api.cash-in.example/v2",
  keyHeader: "X-Api-Key",
  keyOption: "apiKey",
};

/** The base URL of the calls, unless a case has another. */
export const server = "https://sandbox.cash-in.example/v2";

const inferred = "inferred";

const common = {
  responseMediaType: "application/json",
  // The answers of the table are of every type.
  answers: { default: readJsonValue },
  evidence: { method: inferred, path: inferred, request: inferred, response: inferred },
  errors: [400, 401, 402, 403, 404, 500, 503],
  docs: "https://docs.cash-in.example/things",
} as const;

const thingId = { name: "thingId", in: "path", required: true } as const;
const requestBody = {
  mediaType: "application/json",
  required: true,
  serialise: serialiseJson,
} as const;
const reconcile = {
  operation: "getThing",
  key: "ThingNumber",
  check: "The thing is there once it has been created.",
};

// Statuses that have no class of their own, of every kind: a redirect that is followed by none, refusals, faults.
const moreErrors = [302, 304, 408, 409, 422, 429, 501, 502] as const;

/** One operation for every effect, and a few more for cases that need something else. */
export const operations: { readonly [Name in Given["operation"]]: Operation } = {
  read: {
    ...common,
    id: "getThing",
    method: "GET",
    path: "/things/{thingId}",
    parameters: [
      thingId,
      { name: "status", in: "query", serialise: serialiseStyle },
      { name: "page", in: "query" },
      { name: "x-trace", in: "header", serialise: serialiseHeader },
    ],
    effect: "read",
  },
  replace: {
    ...common,
    id: "setThing",
    method: "PUT",
    path: "/things/{thingId}",
    parameters: [thingId],
    requestBody,
    effect: "replace",
  },
  create: {
    ...common,
    id: "createThing",
    method: "POST",
    path: "/things",
    parameters: [],
    requestBody,
    effect: "create",
    reconcile,
  },
  delete: {
    ...common,
    id: "deleteThing",
    method: "DELETE",
    path: "/things/{thingId}",
    parameters: [thingId],
    effect: "delete",
    reconcile: { ...reconcile, check: "The thing is gone once it has been deleted." },
  },
  notify: {
    ...common,
    id: "sendThing",
    method: "POST",
    path: "/things/{thingId}/letters",
    parameters: [thingId],
    requestBody: { ...requestBody, required: false },
    effect: "notify",
    reconcile: { none: "No call lists the letters that were sent. Ask before you send again." },
  },
  rotate: {
    ...common,
    id: "renewThing",
    method: "GET",
    path: "/token",
    parameters: [{ name: "customerCode", in: "query", required: true }],
    effect: "rotate",
  },
  list: {
    ...common,
    id: "listThings",
    method: "GET",
    path: "/things",
    parameters: [
      { name: "status", in: "query" },
      { name: "page", in: "query" },
      { name: "from", in: "query", required: true },
    ],
    effect: "read",
  },
  form: {
    ...common,
    id: "postForm",
    method: "POST",
    path: "/forms",
    parameters: [],
    requestBody: {
      mediaType: "application/x-www-form-urlencoded",
      required: true,
      serialise: serialiseForm,
    },
    effect: "create",
  },
  upload: {
    ...common,
    id: "uploadThing",
    method: "POST",
    path: "/uploads",
    parameters: [],
    requestBody: { mediaType: "multipart/form-data", required: true, serialise: serialiseForm },
    effect: "create",
  },
  styles: {
    ...common,
    id: "findThings",
    method: "GET",
    path: "/search",
    parameters: [
      { name: "csv", in: "query", explode: false, serialise: serialiseStyle },
      { name: "spaced", in: "query", style: "spaceDelimited", serialise: serialiseStyle },
      { name: "piped", in: "query", style: "pipeDelimited", serialise: serialiseStyle },
      { name: "deep", in: "query", style: "deepObject", serialise: serialiseStyle },
      { name: "many", in: "query", serialise: serialiseStyle },
      { name: "a&b", in: "query" },
    ],
    effect: "read",
  },
  // Operations that document statuses without a class of their own.
  readMore: {
    ...common,
    id: "getMore",
    method: "GET",
    path: "/more",
    parameters: [],
    effect: "read",
    errors: moreErrors,
  },
  createMore: {
    ...common,
    id: "createMore",
    method: "POST",
    path: "/more",
    parameters: [],
    effect: "create",
    reconcile,
    errors: moreErrors,
  },
  // An operation whose documentation has no content and no errors.
  wide: {
    id: "touchThing",
    method: "POST",
    path: "/touch",
    parameters: [],
    effect: "create",
    evidence: common.evidence,
    errors: [],
    docs: common.docs,
  },
};

/** The input of a call unless its case has another. */
export const inputs: { readonly [Name in Given["operation"]]: Data } = {
  read: { path: { thingId: secret }, query: { status: secret } },
  replace: { path: { thingId: secret }, body: { Name: secret } },
  create: { body: { Name: secret } },
  delete: { path: { thingId: secret } },
  notify: { path: { thingId: secret }, body: { Text: secret } },
  rotate: { query: { customerCode: secret } },
  list: { query: { from: secret } },
  form: { body: { Name: secret } },
  upload: { body: { Name: secret } },
  styles: { query: { many: secret } },
  wide: {},
  readMore: {},
  createMore: {},
};
