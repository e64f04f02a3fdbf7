import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import { defineCommand } from "@cash-in/workbench/define-command";
import { runMain } from "@cash-in/workbench/run-main";
import { getLineColLocation, type NormalizedProblem } from "@redocly/openapi-core";
import { lintSpec } from "./lint-spec.ts";

const command = defineCommand({
  brief: "Checks the spec and its workflows by the rules of redocly.yaml.",
  description: `Checks the spec and its workflows by the rules of redocly.yaml, which is read from the current folder.

Exit code: 0 no problem, 1 problems in the spec, 2 it could not be checked.`,
  options: {
    spec: {
      kind: "text",
      placeholder: "<path>",
      brief: "root document of the spec (default: the one in redocly.yaml)",
    },
  },
  async run({ spec }) {
    const { problems, bundle } = await lintSpec("redocly.yaml", spec);
    for (const line of problems.map(lineOf).sort(compareLines)) console.log(line);
    if (bundle && problems.length > 0) writeFileSync(bundle.path, bundle.text);
    console.log(problems.length === 1 ? "1 problem" : `${problems.length} problems`);
    return problems.length > 0 ? 1 : 0;
  },
});

await runMain({ name: "pnpm lint:spec", command });

function lineOf({ location: [place], ruleId, message }: NormalizedProblem): string {
  if (!place) return `-:1:1  ${ruleId}  ${message}`;
  const { source, start } = getLineColLocation(place);
  const path = relative(process.cwd(), source.absoluteRef);
  const file = path.startsWith("..") ? source.absoluteRef : path;
  return `${file}:${start.line}:${start.col}  ${ruleId}  ${message.replaceAll(/\s*\n\s*/g, " ")}`;
}

/** By file, then by line as a number. */
function compareLines(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}
