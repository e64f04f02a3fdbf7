import { createOperationDocument } from "@cash-in/description/testing/create-document";
import { expect, test } from "vitest";
import { ignoreParameters } from "./ignore-parameters.ts";

test.each([
  { name: "default", given: [{ name: "If-Match", in: "header" }], want: ["If-Match"] },
  {
    name: "behavior: drops what the client sets",
    given: ["Accept", "content-type", "AUTHORIZATION", "x-key", "Other"].map((name) => ({
      name,
      in: "header",
    })),
    want: ["Other"],
  },
  {
    name: "behavior: the name counts in headers only",
    given: [{ name: "accept", in: "query" }],
    want: ["accept"],
  },
  {
    name: "behavior: leaves no empty list",
    given: [{ name: "Accept", in: "header" }],
    want: undefined,
  },
])("$name", ({ given, want }) => {
  const document = createOperationDocument({ parameters: given }, { parameters: given });
  ignoreParameters(document);
  const { parameters, get } = document.paths?.["/parcels"] ?? {};
  for (const list of [parameters, get?.parameters]) {
    expect(list?.map((it) => ("name" in it ? it.name : it.$ref))).toEqual(want);
  }
});
