import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import { parseArgs } from "node:util";
import { getLineColLocation, type NormalizedProblem } from "@redocly/openapi-core";
import { CannotLintError, lintSpec } from "./lint-spec.ts";

const USAGE = "Usage: node tools/lint/src/cli.ts [--spec <path>], from the folder of redocly.yaml.";

/** 0: no problem. 1: problems in the spec. 2: the spec could not be linted. */
async function main(argv: string[]): Promise<0 | 1 | 2> {
  try {
    const { problems, bundle } = await lintSpec("redocly.yaml", specIn(argv));
    for (const line of problems.map(lineOf).sort(compareLines)) console.log(line);
    if (bundle && problems.length > 0) writeFileSync(bundle.path, bundle.text);
    console.log(problems.length === 1 ? "1 problem" : `${problems.length} problems`);
    return problems.length > 0 ? 1 : 0;
  } catch (error) {
    // Anything else is a fault in a rule: its stack is needed.
    if (!(error instanceof CannotLintError)) throw error;
    console.error(error.message);
    return 2;
  }
}

function specIn(argv: string[]): string | undefined {
  try {
    return parseArgs({ args: argv, options: { spec: { type: "string" } } }).values.spec;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(/\.\s/)[0] : error;
    throw new CannotLintError(`${reason}. ${USAGE}`);
  }
}

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

process.exitCode = await main(process.argv.slice(2));
