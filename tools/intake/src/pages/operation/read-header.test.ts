import { expect, test } from "vitest";
import { readOperation } from "../testing/create-page.ts";

const header = (name: string, more = {}) => ({
  name,
  in: "header",
  schema: { type: "string" },
  ...more,
});
const bearer = { type: "http", scheme: "bearer" };
test.each([
  {
    name: "Authorization",
    given: header("authorization"),
    security: bearer,
    defects: ["doubtful security-in-parameter"],
  },
  {
    name: "Authorization, basic",
    given: header("Authorization", { example: "Basic YTpi" }),
    security: { type: "http", scheme: "basic" },
    defects: ["doubtful security-in-parameter"],
  },
  {
    name: "X-Api-Key",
    given: header("X-API-KEY"),
    security: { type: "apiKey", in: "header", header: "X-API-KEY" },
    defects: ["doubtful security-in-parameter"],
  },
  {
    name: "apikey",
    given: header("apikey"),
    security: { type: "apiKey", in: "header", header: "apikey" },
    defects: ["doubtful security-in-parameter"],
  },
  { name: "Content-Type", given: header("Content-Type"), defects: ["dropped reserved-header"] },
  { name: "Accept", given: header("accept"), defects: ["dropped reserved-header"] },
  {
    name: "X-Access-Token",
    given: header("X-Access-Token"),
    kept: true,
    defects: ["doubtful credential-in-parameter"],
  },
  { name: "X-Request-Id", given: header("X-Request-Id"), kept: true, defects: [] },
])("$name", ({ given, security, kept, defects }) => {
  const result = readOperation({ parameters: [given] });
  expect(result.operation.security.map(({ scheme }) => scheme)).toEqual(security ? [security] : []);
  expect(result.operation.parameters.map(({ name }) => name)).toEqual(kept ? [given.name] : []);
  expect(result.defects).toEqual(defects);
});
