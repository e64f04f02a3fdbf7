import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineCommand, type ExitCode } from "@cash-in/workbench/define-command";
import { Problem } from "@cash-in/workbench/problem";
import { replaceBlock } from "@cash-in/workbench/replace-block";
import { runMain } from "@cash-in/workbench/run-main";
import { addUp, kinds, listFaults, toPercent } from "./limits.ts";
import { measureAll } from "./measure.ts";
import { printBlock } from "./print-block.ts";

const root = new URL("../../../../", import.meta.url);

const command = defineCommand({
  brief: "Measures how much of the description the contract tests exercised, after: pnpm test",
  description: `Measures how much of the description the contract tests exercised, after: pnpm test

Exit code: 0, 1 where too little is exercised, 2 where it could not be measured.`,
  options: {
    check: { kind: "flag", brief: "write nothing; exit 1 if the figures in README.md are old" },
  },
  run: ({ check }) => run(check),
});

await runMain({ name: "pnpm contract:coverage", command });

async function run(isCheck: boolean): Promise<ExitCode> {
  const measured = await measureAll(fileURLToPath(new URL("packages", root)));
  for (const { area, totals } of measured) {
    const shares = kinds.map((kind) => `${kind} ${toPercent(totals[kind])} %`);
    console.log(`${area}: ${shares.join(", ")}`);
  }
  const faults = measured.flatMap(({ area, totals }) =>
    listFaults(totals).map((it) => `${area}: ${it}`),
  );
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) return 1;
  return show(printBlock(addUp(measured.map((it) => it.totals))), isCheck);
}

/** Puts the figures into the README, or looks whether they stand there. */
function show(block: string, isCheck: boolean): ExitCode {
  const file = new URL("README.md", root);
  const before = readFileSync(file, "utf8");
  const after = replaceBlock(before, "coverage", block);
  if (after === undefined) {
    throw new Problem(
      "README.md has no place for the figures. Add <!-- generated:coverage --> and <!-- /generated:coverage -->.",
    );
  }
  if (squeeze(after) === squeeze(before)) return 0;
  if (isCheck) {
    console.error("README.md has old figures. Run: pnpm contract:coverage");
    return 1;
  }
  writeFileSync(file, after);
  return 0;
}

// The formatter lines the columns of a table up; the figures stay the same.
function squeeze(text: string): string {
  return text.replace(/ +/g, " ").replace(/-{3,}/g, "---");
}
