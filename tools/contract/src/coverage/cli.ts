import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { addUp, kinds, listFaults, toPercent } from "./limits.ts";
import { CoverageError, measureAll } from "./measure.ts";
import { insertBlock, printBlock } from "./print-block.ts";

const help = `Measures how much of the description the contract tests exercised, after: pnpm test

Usage: node tools/contract/src/coverage/cli.ts [--check]

  --check   write nothing; exit 1 if the figures in README.md are old
  --help    show this

Exit status 1 where too little is exercised.`;

const root = new URL("../../../../", import.meta.url);

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CoverageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { check: { type: "boolean", default: false }, help: { type: "boolean" } },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
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
  return show(printBlock(addUp(measured.map((it) => it.totals))), values.check);
}

/** Puts the figures into the README, or looks whether they stand there. */
function show(block: string, isCheck: boolean): number {
  const file = new URL("README.md", root);
  const before = readFileSync(file, "utf8");
  const after = insertBlock(before, block);
  if (after === undefined) {
    throw new CoverageError(
      "README.md has no place for the figures. Add <!-- generated:coverage --> and <!-- /generated:coverage -->.",
    );
  }
  if (squeeze(after) === squeeze(before)) return 0;
  if (isCheck) {
    console.error("README.md has old figures. Run: node tools/contract/src/coverage/cli.ts");
    return 1;
  }
  writeFileSync(file, after);
  return 0;
}

// The formatter lines the columns of a table up; the figures stay the same.
function squeeze(text: string): string {
  return text.replace(/ +/g, " ").replace(/-{3,}/g, "---");
}
