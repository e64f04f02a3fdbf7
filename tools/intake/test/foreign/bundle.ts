import { relative } from "node:path";
import { bundle, createConfig } from "@redocly/openapi-core";
import type { LintProblem } from "./judge.ts";
import { runScript, type Workspace } from "./workspace.ts";

/** The whole spec as one document, and what Redocly found wrong with it. */
export async function bundleSpec(path: string): Promise<{ document: unknown; problems: string[] }> {
  const config = await createConfig({ rules: { "no-unresolved-refs": "error" } });
  const { bundle: bundled, problems } = await bundle({ ref: path, config });
  return { document: bundled.parsed, problems: problems.map(({ message }) => message) };
}

/** What our linter says: Redocly's recommended rules, strict, and ours. */
export async function lintSpec({ spec, document }: Workspace): Promise<LintProblem[]> {
  const { text } = await runScript("tools/lint/src/cli.ts", ["--spec", document]);
  const lines = text.trim().split("\n");
  if (!/^\d+ problems?$/.test(lines.pop() ?? "")) throw new Error(`The linter failed: ${text}`);
  return lines.map((line) => {
    const [place = "", rule = "", ...message] = line.split("  ");
    const file = relative(spec, place.replace(/:\d+:\d+$/, "")).replaceAll("\\", "/");
    return { rule, file, message: message.join("  ") };
  });
}
