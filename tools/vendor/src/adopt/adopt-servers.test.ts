import { describe, expect, test } from "vitest";
import type { Page } from "../page/page.ts";
import {
  adoptInto,
  answer,
  createOperation,
  createPage,
  createTree,
} from "../testing/small-spec.ts";

const ONE = "areas/things/paths/things.yaml";
const OK = `responses:
  "200":
    description: Fine.
    content:
      application/json:
        schema:
          type: string
        example: x
`;
const INDEX = `# The vendor's pages.
site: https://docs.example
operations:
  - page: list-things-1e0
    title: List things
    operationId: listThings
  # Nobody knows where it is.
  - page: null
    title: Count things
    operationId: countThings
schemas:
  - page: thing-7d0
    title: Thing
    schema: Thing
`;

const tree = createTree(
  { "/things": ONE, "/things/count": "areas/things/paths/count.yaml" },
  {
    [ONE]: createOperation("get", "listThings", "list-things-1e0", OK),
    "areas/things/paths/count.yaml": createOperation("get", "countThings", "", OK).replace(
      "/\n",
      "\n",
    ),
    "vendor-index.yaml": INDEX,
  },
);

function decisions(pages: readonly Page[], given = tree): string[] {
  return adoptInto(given, pages)
    .plan.notes.filter(({ kind }) => kind === "decision")
    .map(({ place, text }) => `${place}: ${text}`);
}

describe("servers", () => {
  const at = (servers: string[], path: string) => createPage("list-things-1e0", { servers, path });

  test.each([
    {
      name: "the page's base is the spec's",
      servers: ["https://api.example.com/v2"],
      path: "/things",
      want: "/things",
    },
    {
      name: "the base path stands in the path",
      servers: ["https://api.example.com"],
      path: "/v2/things",
      want: "/things",
    },
    {
      name: "no server, and the base path in the path",
      servers: [],
      path: "/v2/things",
      want: "/things",
    },
    { name: "no server", servers: [], path: "/things", want: "/things" },
    {
      name: "a second server is ours",
      servers: ["https://test.example.com/v2", "https://api.example.com/v2"],
      path: "/things",
      want: "/things",
    },
  ])("$name: nothing changes", ({ servers, path, want }) => {
    const { plan } = adoptInto(tree, [at(servers, path)]);
    expect(plan.after.operations[0]?.path).toBe(want);
    expect(plan.after.root).toEqual(plan.before.root);
    expect(plan.notes).toEqual([]);
  });

  test("another base path of the same host, on all pages: the spec is corrected", () => {
    const { files } = adoptInto(tree, [at(["https://api.example.com/v3"], "/things")]);
    expect(files.get("openapi.yaml")).toContain(
      "  - url: https://api.example.com/v3\n    description: Production.\n",
    );
  });

  test("another host: it is added after ours, and a person is asked", () => {
    const page = at(["https://test.example.com/v2"], "/things");
    const { files, plan } = adoptInto(tree, [page]);
    expect(files.get("openapi.yaml")).toContain(
      "  - url: https://api.example.com/v2\n    description: Production.\n  - url: https://test.example.com/v2\n",
    );
    expect(plan.after.operations[0]?.path).toBe("/things");
    expect(decisions([page])).toHaveLength(1);
    expect([...adoptInto(files, [page]).files]).toEqual([...files]);
  });

  test("some pages name another host: it stands with their operations, and a person is asked", () => {
    const other = createPage("send-a-thing-9e0", {
      servers: ["https://files.example.com"],
      path: "/upload",
      method: "post",
    });
    const { files } = adoptInto(tree, [at([], "/things"), other]);
    expect(files.get("areas/things/paths/upload.yaml")).toContain(
      "  servers:\n    - url: https://files.example.com\n",
    );
    expect(files.get("openapi.yaml")).not.toContain("files.example.com");
  });
});

describe("keys", () => {
  test.each([
    { name: "none told", security: [], want: [] },
    {
      name: "ours",
      security: [
        { name: "key", scheme: { type: "apiKey" as const, in: "header", header: "x-api-key" } },
      ],
      want: [],
    },
    {
      name: "another",
      security: [{ name: "b", scheme: { type: "http" as const, scheme: "bearer" } }],
      want: [
        "listThings: The page asks for the header authorization, the spec for the header x-api-key. The spec was left as it is. Decide.",
      ],
    },
  ])("$name", ({ security, want }) => {
    const pages = [createPage("list-things-1e0", { security })];
    expect(decisions(pages)).toEqual(want);
    expect(adoptInto(tree, pages).plan.after.root.security).toEqual([{ key: [] }]);
  });
});

describe("vendor.lock.yaml", () => {
  test("says what was adopted and what is documented by it", () => {
    const thing = { type: "object", properties: { Name: { type: "string" } } };
    const page = createPage(
      "list-things-1e0",
      { responses: { 200: answer({ $ref: "#/components/schemas/Thing" }, { Name: "A" }) } },
      { schemas: { Thing: thing } },
    );
    expect(
      adoptInto(tree, [page]).files.get("vendor.lock.yaml"),
    ).toBe(`# Written by \`pnpm vendor adopt\` and \`traffic\`: which state of which page the spec was made true by, what is documented by that, and what was seen in traffic.

pages:
  "1e0":
    sha256: ""
    adopted: "2026-01-15T08:00:00.000Z"
    operationId: listThings
    method: get
    path: /things
    documented: [method, path, request, response]
schemas:
  Thing:
    - Name
examples:
  listThings:
    - 200 application/json
`);
  });
});
