import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import {
  bundleFromString,
  createConfig,
  lintFromString,
  stringifyYaml,
} from "@redocly/openapi-core";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Page } from "../src/pages/page.ts";
import { isPage, readPage } from "../src/pages/read-page.ts";
import { entriesOf, isMap, ownValue } from "../src/pages/text/data.ts";
import { toDocument } from "./page-document.ts";

const FOLDER = fileURLToPath(new URL("../../../../shared/apidog-pages/", import.meta.url));
const there = existsSync(FOLDER);
const METHODS = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];

describe.skipIf(!there).each([
  { api: "kie-ai", files: 38, operations: 38 },
  { api: "multicard", files: 50, operations: 37 },
])(`$api${there ? "" : " (skipped: ../shared/apidog-pages is not there)"}`, ({ api, ...want }) => {
  test("every page is read, and nothing of it is lost silently", async () => {
    const sources = await readSources(api);
    expect(sources).toHaveLength(want.files);
    const counts = new Map<string, number>();
    for (const { file, text, document } of sources) {
      const page = readPage(text, file);
      if (!isPage(page)) throw new Error(`${page.address}: ${page.reason}`);
      expect(page.title).toBe(/^# *(.*)/.exec(text)?.[1]);
      for (const lost of findLost(document, page))
        throw new Error(`${file} lost ${lost} silently.`);
      for (const { outcome, kind } of page.defects) {
        counts.set(`${outcome} ${kind}`, (counts.get(`${outcome} ${kind}`) ?? 0) + 1);
      }
    }
    console.info(
      `${api}: ${[...counts]
        .sort()
        .map(([name, count]) => `${count} ${name}`)
        .join(", ")}`,
    );
  });

  test("every page is a document that is right in structure", async () => {
    const pages = await readPages(api);
    expect(pages.flatMap(({ operations }) => operations)).toHaveLength(want.operations);
    for (const page of pages) expect(await lint(toDocument(page))).toEqual([]);
  });

  test("a check that finds what is wrong in structure", async () => {
    const [page] = (await readPages(api)).filter(({ operations }) => operations.length > 0);
    const { paths, ...document } = toDocument(page as Page);
    const [path = ""] = Object.keys(paths as object);
    const spoiled = { ...document, paths: { [path]: { get: { responses: { 200: {} } } } } };
    expect(await lint(spoiled)).not.toEqual([]);
  });
});

interface Source {
  readonly file: string;
  readonly text: string;
  readonly document: unknown;
}

/** The pages, their documents read in the simplest way. */
async function readSources(api: string): Promise<Source[]> {
  const files = (await readdir(`${FOLDER}${api}`)).sort();
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(`${FOLDER}${api}/${file}`, "utf8");
      const yaml = /^```yaml\n(.*?)^```$/ms.exec(text)?.[1] ?? "";
      return { file, text, document: parse(yaml, { maxAliasCount: -1 }) };
    }),
  );
}

async function readPages(api: string): Promise<Page[]> {
  return (await readSources(api)).map(({ file, text }) => readPage(text, file)).filter(isPage);
}

/** What the document has and neither the page nor its defects. */
function findLost(document: unknown, page: Page): string[] {
  const told = new Set(page.defects.map(({ at }) => at));
  const lost: string[] = [];
  for (const [path, item] of entriesOf(ownValue(document, "paths"))) {
    for (const method of METHODS.filter((one) => ownValue(item, one) !== undefined)) {
      const at = `/paths/${path.replaceAll("/", "~1")}/${method}`;
      const found = page.operations.find((one) => one.path === path && one.method === method);
      if (!found) lost.push(at);
      const given = ownValue(item, method);
      for (const [status] of entriesOf(ownValue(given, "responses"))) {
        const kept = Object.hasOwn(found?.responses ?? {}, status);
        if (!kept && !told.has(`${at}/responses/${status}`)) lost.push(`${at} ${status}`);
      }
      const parameters = ownValue(given, "parameters");
      const names = (Array.isArray(parameters) ? parameters : []).map((one) =>
        ownValue(one, "name"),
      );
      const read = found?.parameters.map(({ name }) => name) ?? [];
      if (names.join() !== read.join()) lost.push(`${at} ${names.join()}`);
      const hasBody = ownValue(given, "requestBody") !== undefined;
      if (hasBody && !found?.requestBody && !told.has(`${at}/requestBody`)) lost.push(`${at} body`);
    }
  }
  for (const [name, schema] of entriesOf(ownValue(ownValue(document, "components"), "schemas"))) {
    const read = page.schemas[name];
    if (!read && !told.has(`/components/schemas/${name}`)) lost.push(`schema ${name}`);
    const names = entriesOf(ownValue(schema, "properties")).map(([one]) => one);
    const kept = isMap(read?.properties) ? Object.keys(read.properties) : [];
    if (read && names.sort().join() !== kept.sort().join()) lost.push(`properties of ${name}`);
  }
  return lost;
}

/** What Redocly says about the document's structure, after it has bundled it. */
async function lint(document: unknown): Promise<string[]> {
  const config = await createConfig({
    extends: ["spec"],
    rules: {
      struct: "error",
      "no-unresolved-refs": "error",
      "no-identical-paths": "error",
      "path-parameters-defined": "error",
      "operation-parameters-unique": "error",
      "operation-operationId-unique": "error",
      "no-invalid-media-type-examples": { severity: "error", allowAdditionalProperties: true },
      "no-invalid-schema-examples": { severity: "error", allowAdditionalProperties: true },
      "no-invalid-parameter-examples": { severity: "error", allowAdditionalProperties: true },
    },
  });
  const source = stringifyYaml(document, { noRefs: true });
  const absoluteRef = "/pages/openapi.yaml";
  const { problems } = await bundleFromString({ source, absoluteRef, config });
  const found = [...problems, ...(await lintFromString({ source, absoluteRef, config }))];
  return found
    .filter(({ severity }) => severity === "error")
    .map(({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer}: ${message}`);
}
