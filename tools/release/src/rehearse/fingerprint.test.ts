import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { git } from "../testing/git.ts";
import { writeFiles } from "../testing/write-files.ts";
import { checkUntouched, takeFingerprint } from "./fingerprint.ts";

test.each<{ name: string; change: (folder: string) => void; want: readonly string[] }>([
  { name: "default", change: () => {}, want: [] },
  {
    name: "behavior: what git ignores may change",
    change: (folder) => writeFileSync(join(folder, "dist.js"), "built"),
    want: [],
  },
  {
    name: "error: a file",
    change: (folder) => writeFileSync(join(folder, "package.json"), "{}"),
    want: ["package.json", "git status"],
  },
  {
    name: "error: a file that had changed before",
    change: (folder) => writeFileSync(join(folder, "draft.md"), "other"),
    want: ["draft.md"],
  },
  {
    name: "error: a file that is gone",
    change: (folder) => rmSync(join(folder, "draft.md")),
    want: ["draft.md", "git status"],
  },
  {
    name: "error: a tag",
    change: (folder) => git(folder, "tag", "v1"),
    want: ["git for-each-ref"],
  },
  {
    name: "error: a commit",
    change: (folder) => git(folder, "commit", "--quiet", "--allow-empty", "--message=x"),
    want: ["git for-each-ref"],
  },
])("$name", async ({ change, want }) => {
  const folder = writeFiles({ "package.json": "[]", ".gitignore": "dist.js", "draft.md": "x" });
  git(folder, "init", "--quiet");
  git(folder, "add", "package.json", ".gitignore");
  git(folder, "commit", "--quiet", "--message=x");
  const before = await takeFingerprint(folder);
  change(folder);
  const found = checkUntouched(before, await takeFingerprint(folder));
  expect(found).toEqual(want.map((name) => `the checkout has changed meanwhile: ${name}`));
});
