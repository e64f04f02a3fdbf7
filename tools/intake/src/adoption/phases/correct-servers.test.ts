import { describe, expect, test } from "vitest";
import type { Page } from "../../pages/page.ts";
import {
  adoptInto,
  answer,
  createOperation,
  createPage,
  createTree,
} from "../../testing/small-spec.ts";

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
  ])("$name: nothing changes", ({ servers, path, want }) => {
    const { plan } = adoptInto(tree, [at(servers, path)]);
    expect(plan.after.operations[0]?.path).toBe(want);
    expect(plan.after.root).toEqual(plan.before.root);
    expect(plan.notes).toEqual([]);
  });

  test("another server beside ours: a person is asked once, until the spec has it", () => {
    const servers = ["https://test.example.com/v2", "https://api.example.com/v2"];
    const pages = [
      at(servers, "/things"),
      createPage("list-more-2e0", { servers: servers.toReversed(), path: "/more" }),
    ];
    const { files, plan } = adoptInto(tree, pages);
    expect(plan.after.operations[0]?.path).toBe("/things");
    expect(plan.after.root).toEqual(plan.before.root);
    expect(decisions(pages).filter((it) => it.startsWith("servers"))).toEqual([
      "servers: Pages name the server https://test.example.com/v2 as well, which the spec does not have. If it is an environment of this API, such as a sandbox, add it to the servers in openapi.yaml, after the first.",
    ]);
    const [root = ""] = [files.get("openapi.yaml")];
    const known = root.replace("tags:", "  - url: https://test.example.com/v2\ntags:");
    expect(decisions(pages, files.set("openapi.yaml", known))).toEqual([]);
  });

  test("a path that begins with the base path once more: a person is asked", () => {
    const page = at(["https://api.example.com/v2"], "/v2/things");
    expect(adoptInto(tree, [page]).plan.after.operations[0]?.path).toBe("/v2/things");
    expect(decisions([page])).toEqual([
      "GET /v2/things: The page's server ends in /v2, and its path begins with it again: a call goes to /v2/v2/things. Try whether it does; if not, correct the path in the spec and adopt this page no more as it is.",
    ]);
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
  const toKey = (name: string, header: string) => ({
    name,
    scheme: { type: "apiKey" as const, in: "header", header },
  });
  const OURS = toKey("key", "x-api-key");
  const CODE = toKey("code", "X-Code");

  test.each([
    { name: "none told", security: [], want: [] },
    {
      name: "ours",
      security: [OURS],
      want: [],
    },
    {
      name: "another",
      security: [{ name: "b", scheme: { type: "http" as const, scheme: "bearer" } }],
      want: [
        "listThings: The page asks for the header authorization, the spec for the header x-api-key. The spec was left as it is. Decide.",
      ],
    },
    {
      name: "another beside ours",
      security: [OURS, CODE],
      want: [
        "listThings: The page names the header x-code beside our key; whether one will do or both are needed, it does not say. The spec was left as it is. Decide.",
      ],
    },
  ])("$name", ({ security, want }) => {
    const pages = [createPage("list-things-1e0", { security })];
    expect(decisions(pages)).toEqual(want);
    expect(adoptInto(tree, pages).plan.after.root.security).toEqual([{ key: [] }]);
  });

  test("that several pages ask for another is one thing to decide", () => {
    const pages = ["list-things-1e0", "list-more-2e0"].map((name, index) =>
      createPage(name, { path: `/p${index}`, security: [CODE] }),
    );
    expect(decisions(pages)[1]).toMatch(/^listThings, getP1: The page asks for the header x-code,/);
  });

  test("a header that the spec has as no key is a parameter, whatever a page calls it", () => {
    const required = { in: "header" as const, required: true, schema: { type: "string" } };
    const parameters = ["X-Code", "X-Api-Key"].map((name) => ({ name, ...required }));
    const other = createPage("list-more-2e0", { path: "/more", security: [CODE] });
    const { plan } = adoptInto(tree, [createPage("list-things-1e0", { parameters }), other]);
    expect(plan.after.operations[0]?.value.parameters).toMatchObject([
      { name: "X-Code", in: "header", required: true },
    ]);
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
    ).toBe(`# Written by \`pnpm intake adopt\` and \`traffic\`: which state of which page the spec was made true by, what is documented by that, and what was seen in traffic.

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
