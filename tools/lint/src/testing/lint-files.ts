import { mkdirSync, writeFileSync } from "node:fs";
import { mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { getLineColLocation, lint, loadConfig } from "@redocly/openapi-core";

export type Files = Readonly<Record<string, string>>;

export const CONFIG = join(import.meta.dirname, "../../../../redocly.yaml");

const config = await loadConfig({ configPath: CONFIG });

/**
 * Lints `openapi.yaml` among the given files and returns what one rule says, as `file:line message`.
 * The configuration is the real one, so a rule that redocly.yaml forgets says nothing here either.
 */
export async function lintFiles(rule: string, files: Files): Promise<string[]> {
  await using temporary = await mkdtempDisposable(join(tmpdir(), "cash-in-lint-"));
  const folder = temporary.path;
  writeFiles(folder, files);
  const problems = await lint({ ref: join(folder, "openapi.yaml"), config });
  return problems
    .filter(({ ruleId, severity }) => ruleId === rule && severity === "error")
    .flatMap(({ location, message }) =>
      location.slice(0, 1).map((place) => {
        const { source, start } = getLineColLocation(place);
        return `${relative(folder, source.absoluteRef)}:${start.line} ${message}`;
      }),
    );
}

export function writeFiles(folder: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** A spec of one operation. Its fields, given without indentation, start in line 5. */
export function operation(fields: string): string {
  return `openapi: 3.1.0\npaths:\n  /things:\n    get:\n${indent(fields, 6)}\n`;
}

/** A spec whose one answer is the schema in `schemas/Thing.yaml`. The example, one line, is line 10. */
export function answering(example = "{}"): string {
  return operation(
    `responses:\n  '200':\n    content:\n      application/json:\n        schema: { $ref: schemas/Thing.yaml }\n        example: ${example}`,
  );
}

/** Cuts the indentation of the first line off every line, so that a test can indent its YAML. */
export function yaml([text = ""]: TemplateStringsArray): string {
  const lines = text.replace(/^\n/, "").trimEnd().split("\n");
  const margin = lines[0]?.search(/\S/) ?? 0;
  return `${lines.map((line) => line.slice(margin)).join("\n")}\n`;
}

function indent(text: string, width: number): string {
  return text.trimEnd().replaceAll(/^(?=.)/gm, " ".repeat(width));
}
