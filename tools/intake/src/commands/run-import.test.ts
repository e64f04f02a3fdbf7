import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readTree } from "@cash-in/description/tree";
import { runCommand } from "@cash-in/workbench/run-command";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { intake } from "../cli.ts";
import { answer, index, startSite } from "../pages/site/testing/start-site.ts";
import { createDocument, createPage } from "../pages/testing/create-page.ts";
import { readSpec } from "../spec/read-spec.ts";

const KEY = { auth: { type: "apiKey", in: "header", name: "X-Shop-Key" } };
const toPage = (path: string, tag: string, security: readonly object[]): string => {
  const responses = {
    "200": {
      description: "",
      content: { "application/json": { schema: { type: "integer" }, example: 1 } },
    },
  };
  const get = { summary: "", tags: [tag], responses, security };
  return createPage(
    createDocument(undefined, {
      paths: { [path]: { get } },
      components: { schemas: {}, securitySchemes: KEY },
      servers: [{ url: "https://api.shop.example/v3" }],
    }),
    `Count ${tag}`,
  );
};
const PAGES = {
  "count-orders-1e0.md": toPage("/orders", "Orders", [{ auth: [] }]),
  "count-parcels-2e0.md": toPage("/parcels", "Parcels", [{ auth: [] }]),
  "count-states-3e0.md": toPage("/states", "Parcels", []),
};

let out = "";
let err = "";
beforeEach(() => {
  out = "";
  err = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    err += String(text);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

/** A folder of pages, and where the spec of them goes. */
async function withPages(
  pages: Readonly<Record<string, string>>,
  run: (folder: string, target: string) => Promise<void>,
): Promise<void> {
  await using temporary = await mkdtempDisposable(join(tmpdir(), "cash-in-import-test-"));
  const folder = join(temporary.path, "given");
  mkdirSync(folder);
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, name), text);
  await run(folder, join(temporary.path, "out"));
}

test("a folder of pages becomes a spec with its server, its key and its areas", async () => {
  await withPages(PAGES, async (folder, target) => {
    expect(await runCommand(intake, ["import", folder, "--out", target])).toBe(0);
    const { model } = readSpec(readTree(join(target, "spec")));
    expect(model.root).toMatchObject({
      servers: [{ url: "https://api.shop.example/v3" }],
      tags: [{ name: "orders" }, { name: "parcels" }],
      security: [{ auth: [] }],
      components: { securitySchemes: KEY },
    });
    expect(model.operations.map(({ path, area }) => [path, area])).toEqual([
      ["/orders", "orders"],
      ["/parcels", "parcels"],
      ["/states", "parcels"],
    ]);
    expect(out).toContain("3 pages, 3 operations.\n");
    expect(out).toContain(`The spec is in ${join(target, "spec")}. Next:\n  pnpm lint:spec`);
  });
});

test("an operation whose page asks for no key is told, by its place and page", async () => {
  await withPages(PAGES, async (folder, target) => {
    await runCommand(intake, ["import", folder, "--out", target]);
    const lines = out.split("\n").filter((line) => line.includes("asks for no key"));
    expect(lines).toEqual([
      "  GET /states: The page asks for no key, and the clients send auth with every call. Decide whether the call may have it; if not, leave the operation out. (count-states-3e0.md)",
    ]);
  });
});

test("what no page names is told: a server, a key", async () => {
  const bare = createPage(createDocument({ security: [] }, { servers: [] }));
  await withPages({ "list-things-1e0.md": bare }, async (folder, target) => {
    expect(await runCommand(intake, ["import", folder, "--out", target])).toBe(0);
    expect(out).toContain("  servers: No page names a server. Write the address");
    expect(out).toContain("  security: No page names a key, and the clients send one");
  });
});

test("afterwards, adopting the same pages changes nothing", async () => {
  await withPages(PAGES, async (folder, target) => {
    await runCommand(intake, ["import", folder, "--out", target]);
    out = "";
    const places = ["--spec", join(target, "spec"), "--pages", folder];
    expect(await runCommand(intake, ["adopt", "--all", ...places])).toBe(0);
    expect(out).toContain("Files: the spec already says all that; nothing was written.");
  });
});

test("a site becomes a spec that knows where it came from; its pages are kept beside it", async () => {
  await using site = await startSite({
    "/llms.txt": index("/count-orders-1e0", "/count-parcels-2e0"),
    "/count-orders-1e0.md": PAGES["count-orders-1e0.md"],
    "/count-parcels-2e0.md": PAGES["count-parcels-2e0.md"],
  });
  await withPages({}, async (_folder, target) => {
    expect(await runCommand(intake, ["import", "--site", site.url, "--out", target])).toBe(0);
    const { model } = readSpec(readTree(join(target, "spec")));
    expect(model.index.site).toBe(site.url);
    expect(model.operations).toHaveLength(2);
    expect(existsSync(join(target, "pages/manifest.json"))).toBe(true);
  });
});

test("a page that names no group is in the area of its group in the index", async () => {
  const page = PAGES["count-orders-1e0.md"].replace(/tags:\n +- Orders/, "tags: []");
  await using site = await startSite({
    "/llms.txt": `## API Docs\n- Warehouse [Count orders](/count-orders-1e0.md):\n`,
    "/count-orders-1e0.md": page,
  });
  await withPages({}, async (_folder, target) => {
    expect(await runCommand(intake, ["import", "--site", site.url, "--out", target])).toBe(0);
    const { model } = readSpec(readTree(join(target, "spec")));
    expect(model.operations.map(({ area }) => area)).toEqual(["warehouse"]);
  });
});

test("error: a site without an index leaves no spec behind", async () => {
  await using site = await startSite({ "/llms.txt": answer(404) });
  await withPages({}, async (_folder, target) => {
    expect(await runCommand(intake, ["import", "--site", site.url, "--out", target])).toBe(2);
    expect(err).toContain("Pages that failed: 1\n");
    expect(existsSync(join(target, "spec"))).toBe(false);
  });
});

test("error: pages without an operation leave no spec behind", async () => {
  await withPages({ "empty-2e0.md": "" }, async (folder, target) => {
    expect(await runCommand(intake, ["import", folder, "--out", target])).toBe(2);
    expect(err).toContain(`No page in ${folder} describes an operation. Name another folder.\n`);
    expect(existsSync(join(target, "spec"))).toBe(false);
  });
});

test("error: a spec that is there already is not touched", async () => {
  await withPages(PAGES, async (folder, target) => {
    const file = join(target, "spec/openapi.yaml");
    mkdirSync(join(target, "spec"), { recursive: true });
    writeFileSync(file, "mine");
    expect(await runCommand(intake, ["import", folder, "--out", target])).toBe(2);
    expect(err).toContain("is not empty, and a new spec overwrites nothing. Name another folder");
    expect(readFileSync(file, "utf8")).toBe("mine");
  });
});

test.each([
  {
    args: [],
    want: "Say --site URL, or name one folder of pages. See: pnpm intake import --help\n",
  },
  {
    args: ["pages", "--site", "https://docs.example"],
    want: "Say --site URL, or name one folder of pages. See: pnpm intake import --help\n",
  },
  {
    args: ["--site", "docs"],
    want: '"docs" is no address of a site. Write --site https://….\n',
  },
])("error: import $args", async ({ args, want }) => {
  expect(await runCommand(intake, ["import", ...args])).toBe(2);
  expect(err).toBe(want);
});

test("error: a folder that is not there leaves no spec behind", async () => {
  await withPages({}, async (folder, target) => {
    expect(await runCommand(intake, ["import", join(folder, "no"), "--out", target])).toBe(2);
    expect(err).toContain(`There are no pages in ${join(folder, "no")}.`);
    expect(existsSync(join(target, "spec"))).toBe(false);
  });
});
