import { access, glob, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");
const carryOn = ["ARCHITECTURE.md", "CONTEXT.md", "CONTRIBUTING.md", "README.md"];
const guides = await Array.fromAsync(glob("docs/**/*.md", { cwd: root }));
const readmes = await Array.fromAsync(
  glob("{spec,bench,examples,findings,packages/*,tools/*}/README.md", { cwd: root }),
);

describe.each([...carryOn, ...readmes, ...guides].toSorted())("%s", (file) => {
  test("links lead to files and headings that are there", async () => {
    expect(await findDeadLinks(file)).toEqual([]);
  });
});

describe.each(carryOn)("%s", (file) => {
  test("names paths that are there", async () => {
    const text = withoutBlocks(await read(file));
    const paths = [...text.matchAll(/`((?:spec|packages|tools|examples|bench|docs)\/[\w./-]+)`/g)];
    const missing: string[] = [];
    for (const [, path = ""] of paths) if (!(await exists(path))) missing.push(path);
    expect(missing).toEqual([]);
  });

  test("names commands that are there", async () => {
    const { scripts } = JSON.parse(await read("package.json")) as { scripts: object };
    const named = [
      ...(await read(file)).matchAll(/`(?:npx --yes )?pnpm(?:@[\d.]+)? (?:run )?([a-z:]+)/g),
    ];
    const ours = named.map(([, name = ""]) => name).filter((name) => !BUILT_IN.has(name));
    expect(ours.filter((name) => !(name in scripts))).toEqual([]);
  });
});

/** Commands of pnpm itself, and of packages that it finds by name. */
const BUILT_IN = new Set([
  "install",
  "pack",
  "exec",
  "changeset",
  "redocly",
  "turbo",
  "licenses",
  "audit",
]);

async function findDeadLinks(file: string): Promise<string[]> {
  const text = withoutBlocks(await read(file));
  const dead: string[] = [];
  for (const [, target = ""] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^(?:https?:|mailto:)/.test(target)) continue;
    const [path = "", heading] = target.split("#");
    const full = path === "" ? file : join(dirname(file), path);
    if (!(await exists(full))) dead.push(target);
    else if (heading !== undefined && full.endsWith(".md") && !(await hasHeading(full, heading)))
      dead.push(target);
  }
  return dead;
}

/** As GitHub makes an anchor of a heading. */
async function hasHeading(file: string, anchor: string): Promise<boolean> {
  const headings = [...withoutBlocks(await read(file)).matchAll(/^#+ (.+)$/gm)];
  return headings.some(
    ([, heading = ""]) =>
      heading
        .trim()
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
        .replaceAll(/\s/g, "-") === anchor,
  );
}

function withoutBlocks(text: string): string {
  return text.replaceAll(/^```[\s\S]*?^```/gm, "");
}

function read(file: string): Promise<string> {
  return readFile(join(root, file), "utf8");
}

async function exists(path: string): Promise<boolean> {
  return access(join(root, path)).then(
    () => true,
    () => false,
  );
}
