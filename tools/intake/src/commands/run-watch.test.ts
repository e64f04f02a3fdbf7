import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readTree } from "@cash-in/description/tree";
import { runCommand } from "@cash-in/workbench/run-command";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { intake } from "../cli.ts";
import { answer, index, type Site, startSite } from "../pages/site/testing/start-site.ts";
import { createDocument, createPage } from "../pages/testing/create-page.ts";
import { createOperation, createTree, withFolder } from "../testing/small-spec.ts";

const FILE = "areas/things/paths/things.yaml";
const spec = (path: string) =>
  createTree(
    { [path]: FILE },
    {
      [FILE]: createOperation(
        "get",
        "listThings",
        "list-things-1e0",
        `responses:
  "200":
    description: Fine.
    content:
      application/json:
        schema: { type: integer }
        example: 1
`,
      ),
    },
  );
const PAGE = createPage(
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

beforeEach(() => {
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
});
afterEach(() => vi.restoreAllMocks());

/** What `watch` makes of a site and a spec: its exit code, and the issue where it wrote one. */
async function watch(site: Site, path: string) {
  return withFolder(spec(path), async (root) => {
    const [out, pages] = [join(root, "../issue.json"), join(root, "../pages")];
    writeFileSync(out, "of the week before");
    const code = await runCommand(intake, [
      "watch",
      ...["--site", site.url, "--out", out, "--pages", pages, "--spec", root],
    ]);
    const issue: unknown = existsSync(out) ? JSON.parse(readFileSync(out, "utf8")) : undefined;
    return { code, issue };
  });
}

test.each([
  {
    name: "default: no difference",
    path: "/things",
    routes: { "/llms.txt": index("/list-things-1e0"), "/list-things-1e0.md": PAGE },
    want: { code: 0, issue: { state: "closed" } },
  },
  {
    name: "behavior: a difference",
    path: "/guess",
    routes: { "/llms.txt": index("/list-things-1e0"), "/list-things-1e0.md": PAGE },
    want: {
      code: 1,
      issue: { state: "open", body: expect.stringContaining("| /guess | /things |") },
    },
  },
  {
    name: "behavior: a page that failed, and no difference elsewhere",
    path: "/things",
    routes: { "/llms.txt": index("/list-things-1e0", "/a-2e0"), "/list-things-1e0.md": PAGE },
    want: { code: 2, issue: { state: "open", body: expect.stringContaining("answers 404") } },
  },
  {
    name: "behavior: a page that failed, and a difference elsewhere",
    path: "/guess",
    routes: { "/llms.txt": index("/list-things-1e0", "/a-2e0"), "/list-things-1e0.md": PAGE },
    want: { code: 2, issue: { state: "open", body: expect.stringContaining("/guess | /things") } },
  },
  {
    name: "error: no site",
    path: "/things",
    routes: { "/llms.txt": answer(404) },
    want: { code: 2, issue: undefined },
  },
])("$name", async ({ path, routes, want }) => {
  await using site = await startSite(routes);
  const { code, issue } = await watch(site, path);
  expect(code).toBe(want.code);
  if (want.issue) expect(issue).toMatchObject(want.issue);
  else expect(issue).toBeUndefined();
});

test.each([
  { name: "a folder", out: "", want: /^--out \S+ is a folder\. Name a file: --out \S+\.json$/ },
  {
    name: "in no folder",
    out: "none/a.json",
    want: /: there is no folder \S+none\. Make it first\.$/,
  },
  { name: "below a file", out: "openapi.yaml/a.json", want: /: there is no folder \S+\. Make it/ },
])("error: the issue would be $name", async ({ out, want }) => {
  const tree = spec("/things");
  await withFolder(tree, async (root) => {
    const said = runCommand(intake, ["watch", "--out", join(root, out), "--spec", root]);
    await expect(said).resolves.toBe(2);
    expect(process.stderr.write).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/^--out .*\n$/),
    );
    const [[text = ""] = []] = vi.mocked(process.stderr.write).mock.calls;
    expect(String(text).trim()).toMatch(want);
    expect([...readTree(root)]).toEqual([...tree].sort());
  });
});

test("error: nowhere to write", async () => {
  expect(await runCommand(intake, ["watch"])).toBe(2);
  expect(process.stderr.write).toHaveBeenCalledWith(
    expect.stringMatching(/^Say where the issue is written: --out FILE\./),
  );
});
