import { expect, test } from "vitest";
import { readSpec } from "../../spec/read-spec.ts";
import { createOperation, createTree } from "../../testing/small-spec.ts";
import { renderStatus } from "./render-status.ts";
import { type KnownPage, status } from "./status.ts";

const ONE = "areas/things/paths/things.yaml";
const TWO = "areas/things/paths/more.yaml";
const { model } = readSpec(
  createTree(
    { "/things": ONE, "/more": TWO },
    {
      [ONE]: createOperation("get", "listThings", "list-things-1e0", "responses: {}").replace(
        "method: inferred",
        "method: documented",
      ),
      [TWO]: createOperation("get", "listMore", "list-more-2e0", "responses: {}").replace(
        "path: inferred",
        "path: observed",
      ),
      "areas/things/schemas/Thing.yaml":
        "x-evidence: documented\nproperties:\n  A: {}\n  B: { x-evidence: observed }\n",
      "common/schemas/Other.yaml": "x-evidence: inferred\nproperties:\n  A: {}\n",
      "vendor-index.yaml":
        "guides:\n  - { page: intro-3m0, title: Introduction }\noperations:\n  - { page: list-things-1e0, title: T, operationId: listThings }\n",
      "vendor.lock.yaml":
        'pages:\n  "1e0": { sha256: old, adopted: "2026-01-15T08:00:00Z", operationId: listThings }\n',
    },
  ),
);

const page = (slug: string, sha256: string, kind: KnownPage["kind"] = "operation"): KnownPage => ({
  address: `https://docs.example/${slug}.md`,
  title: slug,
  group: "",
  kind,
  sha256,
});

const fetched = {
  pages: [
    page("list-all-things-1e0", "new"),
    page("send-9e0", "x"),
    page("intro-3m0", "x", "guide"),
  ],
  failed: ["https://docs.example/lost-8e0.md"],
};

test("counts what is known, and compares the pages by their numbers", () => {
  const { total, areas, operations, pages } = status(model, fetched);
  expect(areas.map(({ area, properties }) => [area, properties])).toEqual([
    ["things", { documented: 1, observed: 1, inferred: 0 }],
    ["common", { documented: 0, observed: 0, inferred: 1 }],
  ]);
  expect(total.parts).toEqual({
    method: { documented: 1, observed: 0, inferred: 1 },
    path: { documented: 0, observed: 1, inferred: 1 },
    request: { documented: 0, observed: 0, inferred: 2 },
    response: { documented: 0, observed: 0, inferred: 2 },
  });
  expect(operations.map(({ operationId, adopted }) => [operationId, adopted])).toEqual([
    ["listThings", "2026-01-15T08:00:00Z"],
    ["listMore", undefined],
  ]);
  expect(pages?.changed.map(({ title }) => title)).toEqual(["list-all-things-1e0"]);
  expect(pages?.unknown.map(({ title }) => title)).toEqual(["send-9e0"]);
  expect(pages?.waiting).toEqual([]);
  expect(pages?.gone).toEqual(["listMore"]);
});

test("a page that could not be fetched is not gone, and one that was not adopted waits", () => {
  const known = {
    pages: [page("list-things-1e0", "old")],
    failed: ["https://docs.example/list-more-2e0.md"],
  };
  expect(status(model, known).pages?.gone).toEqual([]);
  const waiting = { pages: [page("list-more-2e0", "x")], failed: [] };
  expect(status(model, waiting).pages?.waiting.map(({ title }) => title)).toEqual([
    "list-more-2e0",
  ]);
});

test("for a terminal", () => {
  const text = renderStatus(status(model, fetched));
  expect(text).toContain(
    "area    operations  method  path   request  response  properties\nthings  2           1/0/1   0/1/1  0/0/2    0/0/2     1/1/0\n",
  );
  expect(text).toContain(
    "D···  things  listThings  1e0  adopted 2026-01-15\n·O··  things  listMore    2e0\n",
  );
  expect(text).toContain("Operations whose page is gone: 1\n  listMore\n");
  expect(renderStatus(status(model))).toContain("No pages were fetched yet.");
});
