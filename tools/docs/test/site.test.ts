import { execFile } from "node:child_process";
import { cp, mkdtempDisposable, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { checkTypes } from "@cash-in/generate/check-types";
import { afterAll, expect, inject, test, vi } from "vitest";
import { pages } from "../src/pages.ts";
import { operations } from "./operations.ts";
import { readSite } from "./read-site.ts";

// Builds the site and compiles samples, on machines that do other things besides.
vi.setConfig({ testTimeout: 300_000 });

const cli = fileURLToPath(new URL("../src/cli.ts", import.meta.url));
const texts = await readSite(inject("site"));
const temporary = await mkdtempDisposable(join(tmpdir(), "cash-in-docs-test-"));
afterAll(() => temporary.remove());
const folder = temporary.path;

interface Node {
  operationId: string;
  description: string;
  "x-codeSamples": [{ lang: string; source: string }];
}

function listNodes(): Node[] {
  const reference = texts.get(pages.reference) ?? "";
  const [, json = ""] = /const __redoc_definition = (\{.*\});$/m.exec(reference) ?? [];
  const { paths } = JSON.parse(json) as { paths: Record<string, Record<string, Node>> };
  return Object.values(paths).flatMap((item) =>
    Object.values(item).filter((node) => Object(node).operationId !== undefined),
  );
}

const nodes = listNodes();

test("default: every operation is there", () => {
  expect(operations.length).toBeGreaterThanOrEqual(47);
  expect(nodes.map(({ operationId }) => operationId).sort()).toEqual(
    operations.map(({ id }) => id).sort(),
  );
});

test.each(operations)("default: $id says how it is known and what it does", (operation) => {
  const node = nodes.find(({ operationId }) => operationId === operation.id);
  const label = node?.description.split("\n\n")[0] ?? "";
  expect([...label.matchAll(/<li class="(\w+)">(\w+ (\w+))<\/li>/g)].map(([, , it]) => it)).toEqual(
    operation.labels,
  );
  expect([...label.matchAll(/<li class="(\w+)">\w+ \1<\/li>/g)]).toHaveLength(4);
  expect(node?.description).toContain(`**Effect: ${operation.effect}.**`);
});

test("default: the samples of all operations compile", async () => {
  const areas = [...new Set(operations.map(({ area }) => area))];
  const packages = fileURLToPath(new URL("../../../packages", import.meta.url));
  for (const path of areas.flatMap((area) => [`${area}/package.json`, `${area}/src`])) {
    await cp(join(packages, path), join(folder, "packages", path), { recursive: true });
  }
  for (const { operationId, "x-codeSamples": samples } of nodes) {
    const [{ lang, source }] = samples;
    expect(lang).toBe("TypeScript");
    expect(source).toContain(`.${operationId}(`);
    await writeFile(join(folder, `${operationId}.mts`), source);
  }
  expect(await checkTypes(folder, areas)).toBe("");
  // The check itself can fail.
  await writeFile(join(folder, "wrong.mts"), 'import { nothing } from "@cash-in/collection";\n');
  expect(await checkTypes(folder, areas)).toMatch(/wrong\.mts.*nothing/);
});

test("default: the start page counts and lists what there is", () => {
  const start = texts.get(pages.start) ?? "";
  expect(start).toContain(`<td data-label="Operations">${operations.length}</td>`);
  for (const { area } of operations) expect(start).toContain(`href="${pages.reference}#/${area}"`);
  const documented = operations.filter(({ labels }) => labels.includes("path documented")).length;
  const total = start.slice(start.indexOf("<tfoot>"));
  expect(total).toContain(`${documented} of ${operations.length}`);
});

test("default: a page speaks of properties, not of where they stand in the description", () => {
  const page = texts.get(`${pages.packages}/_cash-in/collection/Case.html`) ?? "";
  expect(page).toContain("CreditorReference");
  const spoken = [...texts].filter(
    ([path, text]) =>
      path.startsWith(`${pages.packages}/`) &&
      path.endsWith(".html") &&
      text.includes("&quot;schemas&quot;"),
  );
  expect(spoken.map(([path]) => path)).toEqual([]);
});

test("behavior: built again by the command, it is the same to the byte", async () => {
  const again = join(folder, "again");
  const { stdout } = await promisify(execFile)(process.execPath, [cli, "--out", again]);
  expect(stdout).toMatch(/^\d+ files, [\d.]+ MB, [\d.]+ s\nOpen .*index\.html\n$/);
  const other = await readSite(again);
  expect([...other.keys()]).toEqual([...texts.keys()]);
  const changed = [...texts].filter(([path, text]) => other.get(path) !== text);
  expect(changed.map(([path]) => path)).toEqual([]);
});

test("behavior: nothing tells of the machine that it was built on", () => {
  const root = fileURLToPath(new URL("../../..", import.meta.url));
  const told = [...texts].filter(
    ([, text]) => text.includes(root) || text.includes("cash-in-docs-"),
  );
  expect(told.map(([path]) => path)).toEqual([]);
});
