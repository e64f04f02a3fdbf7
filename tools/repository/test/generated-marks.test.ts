import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");
const readmes = globSync("packages/*/README.md", { cwd: root }).sort();

// Git shows the difference of a file that is marked as generated only to those who ask.
test.each(readmes)(".gitattributes marks %s as what it is", (path) => {
  const isGenerated = readFileSync(join(root, path), "utf8").startsWith("<!-- Generated");
  const args = ["check-attr", "linguist-generated", path];
  const said = execFileSync("git", args, { cwd: root }).toString().trim();
  expect(said).toBe(`${path}: linguist-generated: ${isGenerated ? "set" : "unset"}`);
});
