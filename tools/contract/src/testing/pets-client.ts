import {
  type Area,
  createClient,
  type Operation,
  readJsonList,
  readJsonValue,
  readPlainText,
  serialiseForm,
  serialiseHeader,
  serialiseJson,
  serialiseStyle,
} from "@cash-in/core";
import type { CreateClient } from "../client.ts";

const area: Area = {
  name: "pets",
  production: "https://pets.example",
  keyHeader: "Pet-Key",
  keyOption: "apiKey",
};

// Written by hand, so that the suite is not tested with the generator's reading of the document.
const shared = {
  parameters: [],
  responseMediaType: "application/json",
  answers: { default: readJsonValue },
  docs: "https://pets.example",
} as const;

const catId = { name: "cat-id", in: "path", required: true } as const;

const operations = [
  {
    ...shared,
    id: "listCats",
    answers: { default: readJsonList },
    method: "GET",
    path: "/cats",
    parameters: [
      { name: "name", in: "query" },
      { name: "limit", in: "query" },
      { name: "kinds", in: "query", required: true, serialise: serialiseStyle },
      { name: "ids", in: "query", explode: false, serialise: serialiseStyle },
      { name: "born", in: "query", style: "deepObject", explode: true, serialise: serialiseStyle },
      { name: "X-Trace", in: "header", serialise: serialiseHeader },
    ],
    effect: "read",
    errors: [400, 401, 402, 403, 404, 409, 500, 503],
  },
  {
    ...shared,
    id: "createCat",
    method: "POST",
    path: "/cats",
    requestBody: { mediaType: "application/json", required: true, serialise: serialiseJson },
    effect: "create",
    errors: [400, 402],
  },
  {
    id: "deleteCat",
    method: "DELETE",
    path: "/cats/{cat-id}",
    parameters: [catId],
    effect: "delete",
    errors: [400, 404],
    docs: shared.docs,
  },
  {
    ...shared,
    id: "exportCat",
    method: "GET",
    path: "/cats/{cat-id}/report",
    parameters: [catId],
    responseMediaType: "text/csv",
    answers: { default: readPlainText },
    effect: "read",
    errors: [400, 402],
  },
  {
    ...shared,
    id: "uploadPhoto",
    method: "PUT",
    path: "/photos",
    requestBody: { mediaType: "multipart/form-data", required: true, serialise: serialiseForm },
    effect: "replace",
    errors: [400, 422],
  },
  {
    ...shared,
    id: "openSession",
    method: "POST",
    path: "/session",
    requestBody: {
      mediaType: "application/x-www-form-urlencoded",
      required: false,
      serialise: serialiseForm,
    },
    effect: "create",
    errors: [],
  },
  {
    ...shared,
    id: "listToys",
    method: "GET",
    path: "/toys/{size}",
    parameters: [
      { name: "size", in: "path", required: true },
      { name: "kind", in: "query", required: true },
      { name: "unused", in: "query" },
    ],
    effect: "read",
    errors: [400],
  },
  {
    ...shared,
    id: "putNote",
    method: "PUT",
    path: "/note",
    requestBody: { mediaType: "application/json", required: false, serialise: serialiseJson },
    effect: "replace",
    errors: [400],
  },
  { ...shared, id: "checkHealth", method: "GET", path: "/health", effect: "read", errors: [] },
] as const satisfies Omit<Operation, "evidence">[];

/** A right client of the made-up API. It says nothing of evidence, and neither does the document. */
export const createPetsClient: CreateClient = (options) =>
  createClient<object>(area, operations as unknown as Operation[], options);
