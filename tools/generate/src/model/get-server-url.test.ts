import { createDocument } from "@cash-in/description/testing/create-document";
import { expect, test } from "vitest";
import { getServerUrl } from "./get-server-url.ts";

test.each([
  {
    name: "default",
    given: [{ url: "https://a.example/v2" }, { url: "https://b.example" }],
    want: "https://a.example/v2",
  },
  {
    name: "behavior: drops slashes at the end",
    given: [{ url: "https://a.example//" }],
    want: "https://a.example",
  },
  {
    name: "behavior: fills in variables",
    given: [{ url: "https://{host}/{missing}", variables: { host: { default: "a.example" } } }],
    want: "https://a.example/{missing}",
  },
  { name: "behavior: none", given: [], want: "" },
])("$name", ({ given, want }) => {
  expect(getServerUrl(createDocument({ servers: given }))).toBe(want);
});
