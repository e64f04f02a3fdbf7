import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "@cash-in/workbench/run-command";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { intake } from "./cli.ts";
import { createDocument, createPage } from "./pages/testing/create-page.ts";
import { createOperation, createTree, withFolder } from "./testing/small-spec.ts";

const FILE = "areas/things/paths/things.yaml";
const RESPONSES = `responses:
  "200":
    description: Fine.
    content:
      application/json:
        schema:
          type: string
        example: x
`;
const tree = createTree(
  { "/guess": FILE },
  { [FILE]: createOperation("get", "listThings", "list-things-1e0", RESPONSES) },
);
const GOOD = createPage(
  createDocument(
    {
      responses: {
        "200": {
          description: "",
          content: { "application/json": { schema: { type: "integer" }, example: 1 } },
        },
      },
    },
    { servers: [] },
  ),
);

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

/** A spec and a folder of pages; commands are told where both are. */
async function run(
  pages: Readonly<Record<string, string>>,
  steps: (call: (...args: string[]) => Promise<number>, root: string) => Promise<void>,
) {
  await withFolder(tree, async (root) => {
    const folder = join(root, "../pages");
    mkdirSync(folder);
    for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, name), text);
    await steps(
      (command, ...args) =>
        runCommand(intake, [command ?? "", ...args, "--spec", root, "--pages", folder]),
      root,
    );
  });
}

describe("help", () => {
  test.each([
    ["--help"],
    ["fetch", "--help"],
    ["status", "--help"],
    ["diff", "-h"],
    ["adopt", "--help"],
    ["import", "--help"],
    ["traffic", "--help"],
    ["watch", "--help"],
  ])("%s %s", async (...args) => {
    expect(
      await runCommand(
        intake,
        args.filter((it) => it !== undefined),
      ),
    ).toBe(0);
    expect(out).toMatch(/pnpm intake/);
    expect(err).toBe("");
  });
});

describe("error: one line, exit code 2", () => {
  test.each([
    {
      args: ["improve"],
      want: "There is no command improve. There are: fetch, status, diff, adopt, import, traffic, watch. See --help.",
    },
    { args: ["diff", "--fast"], want: "Unknown option '--fast'. See --help." },
    {
      args: ["status", "listThings"],
      want: "Unexpected argument 'listThings'. See --help.",
    },
    {
      args: ["adopt"],
      want: "Name the operations to adopt, or say --all. See: pnpm intake adopt --help",
    },
    {
      args: ["adopt", "listThings", "--all"],
      want: "Name the operations to adopt, or say --all. See: pnpm intake adopt --help",
    },
    {
      args: ["diff", "--json", "--markdown"],
      want: "--json and --markdown exclude each other. Say one of them.",
    },
    {
      args: ["diff", "--pages", "/nowhere"],
      want: "There are no pages in /nowhere. Run pnpm intake fetch first, or name another folder with --pages.",
    },
    {
      args: ["status", "--spec", "/nowhere"],
      want: "/nowhere cannot be read. Name the folder of the spec with --spec.",
    },
    { args: ["traffic"], want: "Name one HAR file. See: pnpm intake traffic --help" },
    {
      args: ["traffic", "/nowhere.har"],
      want: "/nowhere.har cannot be read. Name a HAR file, as redocly proxy --har writes.",
    },
    {
      args: ["watch"],
      want: "Say where the issue is written: --out FILE. See: pnpm intake watch --help",
    },
    {
      args: ["fetch", "--site", "docs"],
      want: '"docs" is no address of a site. Write --site https://….',
    },
  ])("$args", async ({ args, want }) => {
    expect(await runCommand(intake, args)).toBe(2);
    if (typeof want === "string") expect(err).toBe(`${want}\n`);
    else expect(err.trim()).toMatch(want);
  });
});

test("diff, adopt, diff again: differences are 1, none are 0", async () => {
  await run({ "list-things-1e0.md": GOOD }, async (call, root) => {
    expect(await call("diff")).toBe(0);
    expect(await call("diff", "--check")).toBe(1);
    expect(out).toContain("~ path: /guess → /things");

    expect(await call("adopt", "--all", "--dry-run")).toBe(0);
    expect(out).toContain("Files: 2 changed, 2 new, 0 deleted; a dry run, so nothing was written.");
    expect(existsSync(join(root, "vendor.lock.yaml"))).toBe(false);

    expect(await call("adopt", "listThings")).toBe(0);
    expect(out).toContain("1 page, 1 operation.\nFacts: ");
    expect(out).toContain("pnpm lint:spec says:");
    expect(readFileSync(join(root, FILE), "utf8")).toContain("type: integer");

    out = "";
    expect(await call("adopt", "1e0")).toBe(0);
    expect(out).toContain("Files: the spec already says all that; nothing was written.");
    expect(await call("diff", "--check")).toBe(0);
    expect(await call("status", "--json")).toBe(0);
  });
});

test("a page that cannot be read is told with its reason, the others go on, exit code 2", async () => {
  const pages = {
    "list-things-1e0.md": GOOD,
    "empty-2e0.md": "",
    "html-3e0.md": "<!doctype html><title>Sign in</title>",
  };
  await run(pages, async (call, root) => {
    expect(await call("adopt", "--all")).toBe(2);
    expect(err).toContain("Pages that failed: 2\n");
    expect(err).toMatch(/empty-2e0\.md: .+\n/);
    expect(err).toMatch(/html-3e0\.md: .+\n/);
    expect(readFileSync(join(root, FILE), "utf8")).toContain("type: integer");
  });
});
