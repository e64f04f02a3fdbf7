import { describe, expect, test } from "vitest";
import { readOperation } from "../testing/create-page.ts";

const BEARER = { type: "http", scheme: "bearer" };
const KEY = { type: "apiKey", in: "header", header: "X-Api-Key" };

/** The schemes of an operation under a page's security. */
function readSecurity(
  scheme: unknown,
  own?: unknown,
  everywhere: unknown = [{ auth: [] }],
  parameters: unknown[] = [],
) {
  const components = { schemas: {}, securitySchemes: { auth: scheme } };
  const { operation, defects } = readOperation(
    { security: own, parameters },
    { components, security: everywhere },
  );
  return { schemes: operation.security.map((one) => one.scheme), defects };
}

describe("schemes", () => {
  test.each([
    { name: "http", given: { type: "http", scheme: "Bearer" }, want: [BEARER], defects: [] },
    {
      name: "bearer for a type",
      given: { type: "bearer", scheme: "bearer", bearerFormat: "API Key" },
      want: [BEARER],
      defects: ["repaired security-type-invalid"],
    },
    {
      name: "basic for a type",
      given: { type: "Basic" },
      want: [{ type: "http", scheme: "basic" }],
      defects: ["repaired security-type-invalid"],
    },
    {
      name: "apiKey",
      given: { type: "apiKey", in: "header", name: "X-Api-Key" },
      want: [KEY],
      defects: [],
    },
    {
      name: "apikey",
      given: { type: "apikey", in: "header", name: "X-Api-Key" },
      want: [KEY],
      defects: ["repaired security-type-invalid"],
    },
    {
      name: "apiKey in the query",
      given: { type: "apiKey", in: "query", name: "key" },
      want: [{ type: "apiKey", in: "query", header: "key" }],
      defects: [],
    },
    {
      name: "apiKey without a place",
      given: { type: "apiKey" },
      want: [KEY],
      defects: ["doubtful security-scheme-incomplete"],
    },
    {
      name: "oauth2",
      given: { type: "oauth2", flows: {} },
      want: [BEARER],
      defects: ["doubtful security-type-reduced"],
    },
    {
      name: "an unknown type",
      given: { type: "magic" },
      want: [],
      defects: ["dropped security-type-unknown"],
    },
    { name: "nothing", given: undefined, want: [], defects: ["dropped security-scheme-unknown"] },
  ])("$name", ({ given, want, defects }) => {
    expect(readSecurity(given)).toEqual({ schemes: want, defects });
  });
});

describe("requirements", () => {
  const header = { name: "X-Api-Key", in: "header", schema: { type: "string" } };
  test.each([
    { name: "of the page", given: [undefined], want: [BEARER], defects: [] },
    { name: "of the operation", given: [[{ auth: [] }], []], want: [BEARER], defects: [] },
    {
      name: "with the vendor's field",
      given: [[{ auth: [], "x-apidog": { required: true } }]],
      want: [BEARER],
      defects: ["repaired extension-in-requirement"],
    },
    { name: "none at all", given: [[], []], want: [], defects: [] },
    {
      name: "emptied, though the page has one",
      given: [[]],
      want: [BEARER],
      defects: ["doubtful security-emptied"],
    },
    {
      name: "emptied, told by a header",
      given: [[], undefined, [header]],
      want: [KEY],
      defects: ["doubtful security-in-parameter", "doubtful security-emptied"],
    },
    {
      name: "told by a header beside that of the page",
      given: [undefined, undefined, [header]],
      want: [KEY],
      defects: ["doubtful security-in-parameter"],
    },
    {
      name: "told by a header beside that of the operation",
      given: [[{ auth: [] }], undefined, [header]],
      want: [BEARER, KEY],
      defects: ["doubtful security-in-parameter"],
    },
    { name: "optional", given: [[{}, { auth: [] }]], want: [BEARER], defects: [] },
    {
      name: "an unknown one",
      given: [[{ other: [] }]],
      want: [],
      defects: ["dropped security-scheme-unknown"],
    },
    {
      name: "several together",
      given: [[{ auth: [], other: [] }]],
      want: [BEARER],
      defects: ["doubtful security-combined", "dropped security-scheme-unknown"],
    },
  ])("$name", ({ given: [own, everywhere, parameters], want, defects }) => {
    const result = readSecurity(
      { type: "http", scheme: "bearer" },
      own,
      everywhere,
      parameters as unknown[],
    );
    expect(result).toEqual({ schemes: want, defects });
  });
});
