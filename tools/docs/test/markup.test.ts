import { mkdtempDisposable, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createModel } from "@cash-in/generate/create-model";
import { parse } from "parse5";
import { expect, onTestFinished, test, vi } from "vitest";
import { listElements } from "../src/allow-scripts.ts";
import { createApplication } from "../src/packages/create-application.ts";
import { pages } from "../src/pages.ts";
import { buildReference } from "../src/reference/build-reference.ts";
import { enrichDocument } from "../src/reference/enrich-document.ts";
import { emitStartPage } from "../src/start/emit-start-page.ts";
import { loadMarked, mark } from "./load-marked.ts";

vi.setConfig({ testTimeout: 180_000 });

async function createFolder(): Promise<string> {
  const temporary = await mkdtempDisposable(join(tmpdir(), "cash-in-docs-markup-"));
  onTestFinished(() => temporary.remove());
  const folder = temporary.path;
  return folder;
}

function countMarks(html: string): number {
  return listElements(parse(html)).filter(({ attrs }) =>
    attrs.some(({ name }) => name === "data-mark"),
  ).length;
}

test("error: markup that became elements is counted", () => {
  expect(countMarks(`<p>${mark}</p><script>${mark}</script>`)).toBe(1);
});

test("behavior: the reference shows names and descriptions as text", async () => {
  const document = await loadMarked();
  const folder = await createFolder();
  await buildReference(document, createModel(document), folder);
  const html = await readFile(join(folder, pages.reference), "utf8");
  expect(html).toContain("Näin &lt;b data-mark=");
  expect(countMarks(html)).toBe(0);
});

test("behavior: what the reference makes of descriptions in the browser holds no markup of theirs", async () => {
  const document = await loadMarked();
  const texts: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === "description" && typeof value === "string") texts.push(value);
      else visit(value);
    }
  };
  visit(enrichDocument(document, createModel(document)));
  expect(texts.length).toBeGreaterThan(500);
  // Our own labels are the only markup.
  const foreign = texts.filter((it) => /<(?!\/?(ul|li)\b)|\{%/.test(it.replaceAll(/`[^`]*`/g, "")));
  expect(foreign).toEqual([]);
});

test("behavior: the start page shows titles and descriptions as text", async () => {
  const document = await loadMarked();
  const entry = { id: 0, name: mark, kind: "Operation", text: mark, page: "index.html" };
  const others = [{ folder: "core", description: mark }];
  const html = emitStartPage(createModel(document), [entry], others);
  expect(html).toContain("Näin &lt;b data-mark=");
  expect(countMarks(html)).toBe(0);
});

test("behavior: the pages of the packages show docstrings as text", async () => {
  const folder = await createFolder();
  const path = join(folder, "index.ts");
  const out = join(folder, "out");
  await writeFile(path, `/** ${mark} */\nexport const parcel = "${mark.replaceAll('"', "'")}";\n`);
  await writeFile(join(folder, "tsconfig.json"), '{ "files": ["index.ts"] }');
  const app = await createApplication(folder, [{ path }]);
  const project = await app.convert();
  if (project === undefined) throw new Error("TypeDoc read nothing.");
  await app.generateDocs(project, out);
  const html = await readFile(join(out, "parcel.html"), "utf8");
  expect(html).toContain("Näin &lt;b data-mark=");
  expect(countMarks(html)).toBe(0);
});
