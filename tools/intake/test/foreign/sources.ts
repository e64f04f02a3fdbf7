import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fieldsOf } from "@cash-in/description/json";
import { parse } from "yaml";
import type { Page, PageFailure } from "../../src/pages/page.ts";
import { isPage, readPage } from "../../src/pages/read-page.ts";

const FOLDER = fileURLToPath(new URL("../../../../../shared/apidog-pages/", import.meta.url));

/** Whether the pages are on this machine. They are third-party text, and in no repository. */
export const areThere = existsSync(FOLDER);

/** A page as it was downloaded. */
export interface Source {
  readonly address: string;
  readonly text: string;
}

export async function readSources(api: string): Promise<Source[]> {
  const files = (await readdir(join(FOLDER, api))).filter((file) => file.endsWith(".md")).sort();
  return Promise.all(
    files.map(async (file) => ({
      address: `https://docs.example/${encodeURIComponent(file)}`,
      text: await readFile(join(FOLDER, api, file), "utf8"),
    })),
  );
}

export function readPages(sources: readonly Source[]): { pages: Page[]; failures: PageFailure[] } {
  const results = sources.map(({ text, address }) => readPage(text, address));
  return {
    pages: results.filter(isPage),
    failures: results.filter((it): it is PageFailure => !isPage(it)),
  };
}

/** The method and path of the operations of a page, read in the simplest way: apart from the importer, to check it. */
export function listPlaces({ text }: Source): string[] {
  const yaml = /^```yaml\n(.*?)^```$/ms.exec(text)?.[1] ?? "";
  return placesOf(parse(yaml, { maxAliasCount: -1 }));
}

/** The method and path of each operation of a document. The names of placeholders say nothing. */
export function placesOf(document: unknown): string[] {
  return Object.entries(fieldsOf(fieldsOf(document).paths)).flatMap(([path, item]) =>
    Object.keys(fieldsOf(item))
      .filter((key) => /^(get|put|post|delete|patch|head|options|trace)$/.test(key))
      .map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`),
  );
}
