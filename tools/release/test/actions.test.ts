import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type Action, readActions } from "./read-actions.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
// Steps may also stand in actions of our own.
const files = globSync(".github/**/*.{yml,yaml}", { cwd: root }).sort();

/**
 * A tag can be moved to other code by whoever owns the action; a commit cannot. The tag stands behind it for people,
 * and for tools that propose the next one.
 */
function isFixed({ name, version, comment }: Action): boolean {
  if (name.startsWith("./")) return version === "";
  return (
    /^[\w.-]+(\/[\w.-]+)+$/.test(name) && isCommit(version) && /^v\d+\.\d+\.\d+$/.test(comment)
  );
}

const isCommit = (version: string) => /^[0-9a-f]{40}$/.test(version);

describe.each(files)("%s", (file) => {
  const actions = readActions(readFileSync(`${root}${file}`, "utf8"));

  test("names every action by its commit, with the tag behind it", () => {
    expect(actions).not.toEqual([]);
    expect(actions.filter((it) => !isFixed(it))).toEqual([]);
  });
});

test("the same tag of the same action is the same commit everywhere", () => {
  const commits = new Map<string, Set<string>>();
  for (const file of files) {
    for (const { name, version, comment } of readActions(readFileSync(`${root}${file}`, "utf8"))) {
      const repository = name.split("/").slice(0, 2).join("/");
      const key = `${repository} ${comment}`;
      commits.set(key, (commits.get(key) ?? new Set()).add(version));
    }
  }
  expect([...commits].filter(([, versions]) => versions.size > 1)).toEqual([]);
});

describe("error: an action that somebody else can change is noticed", () => {
  const commit = "0123456789abcdef0123456789abcdef01234567";
  test.each([
    ["by commit", `- uses: actions/checkout@${commit} # v5.1.0`, true],
    ["quoted", `- "uses": "actions/checkout@${commit}" # v5.1.0`, true],
    ["of our own", "- uses: ./.github/actions/install", true],
    ["by tag", "- uses: actions/checkout@v5", false],
    ["by full tag", "- uses: actions/checkout@v5.1.0 # v5.1.0", false],
    ["by branch", "- uses: actions/checkout@main", false],
    ["by nothing", "- uses: actions/checkout", false],
    ["by a short commit", `- uses: actions/checkout@${commit.slice(0, 7)} # v5.1.0`, false],
    ["without the tag", `- uses: actions/checkout@${commit}`, false],
    ["an image by tag", "- uses: docker://alpine:3.20", false],
    ["a workflow by tag", "uses: somebody/else/.github/workflows/it.yml@v1", false],
  ])("%s", (_, text, want) => {
    const actions = readActions(text);
    expect(actions).toHaveLength(1);
    expect(actions.every(isFixed)).toBe(want);
  });
});
