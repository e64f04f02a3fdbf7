import { execFile } from "node:child_process";
import { mkdtempDisposable, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Document } from "@cash-in/description/openapi";
import type { Model } from "@cash-in/generate/model";
import { redocly } from "@cash-in/workbench/find-redocly";
import { contentSecurityPolicy, pages } from "../pages.ts";
import { enrichDocument, language } from "./enrich-document.ts";
import { localise } from "./localise.ts";

const options = {
  // Ours first, the bare payload beside it.
  codeSamples: { languages: [{ lang: language }, { lang: "payload" }] },
  downloadUrls: [{ title: "OpenAPI description", url: pages.description }],
};

/** Makes the reference of the whole API: one page with everything in it. */
export async function buildReference(
  document: Document,
  model: Model,
  site: string,
): Promise<void> {
  await using temporary = await mkdtempDisposable(join(tmpdir(), "cash-in-docs-"));
  const folder = temporary.path;
  await writeFile(join(folder, "openapi.json"), JSON.stringify(enrichDocument(document, model)));
  // No configuration of the repository's: its lint rules are not for this document.
  await writeFile(join(folder, "redocly.yaml"), "telemetry: off\n");
  await writeFile(join(folder, "options.json"), JSON.stringify(options));
  await promisify(execFile)(process.execPath, [redocly, ...(await listArguments())], {
    cwd: folder,
    maxBuffer: 64 * 1024 * 1024,
  });
  const html = await readFile(join(folder, "page.html"), "utf8");
  await writeFile(join(site, pages.reference), localise(html));
}

async function listArguments(): Promise<string[]> {
  const css = await readFile(new URL("reference.css", import.meta.url), "utf8");
  const template = {
    policy: contentSecurityPolicy,
    css,
    start: pages.start,
    description: pages.description,
  };
  return [
    "build-docs",
    "openapi.json",
    "--config=redocly.yaml",
    "--openapi=options.json",
    "--inlineBundle",
    "--output=page.html",
    "--title=Cash-In API reference",
    `--template=${fileURLToPath(new URL("template.hbs", import.meta.url))}`,
    ...Object.entries(template).map(([key, value]) => `--templateOptions.${key}=${value}`),
  ];
}
