import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineCommand, type ExitCode } from "@cash-in/workbench/define-command";
import { parseCount } from "@cash-in/workbench/parse-count";
import { runMain } from "@cash-in/workbench/run-main";
import { chooseKinds } from "./choose-kinds.ts";
import { listMutants } from "./list-mutants.ts";
import { type Kind, kinds, type Verdict } from "./mutant.ts";
import { pickSample } from "./pick-sample.ts";
import { createReport } from "./report.ts";
import { runMutants } from "./run/run-mutants.ts";
import { accepted } from "./survivors.ts";

const repository = fileURLToPath(new URL("../../../../", import.meta.url));
const reports = new URL("../../.reports/", import.meta.url);

// Sized so that two processors of its own can do a whole run in twenty minutes; a mutant of core costs three seconds.
const most = { descriptors: Number.POSITIVE_INFINITY, core: 180, emitters: 130, spec: 100 };

const command = defineCommand({
  brief: "Makes one thing wrong at a time, and looks whether a test notices.",
  description: `Makes one thing wrong at a time, and looks whether a test notices. By default it tries all descriptors,
and as many mutants of the other kinds as two processors of its own can do in twenty minutes.

Exit code: 0, 1 where less than 95 % of a kind are noticed, 2 where they could not be tried.`,
  options: {
    sample: {
      kind: "value",
      placeholder: "<n>",
      brief: "how many mutants of each kind",
      parse: parseCount,
    },
    seed: {
      kind: "value",
      placeholder: "<n>",
      brief: "which ones (default: 1)",
      parse: parseCount,
    },
  },
  args: { placeholder: "kind", brief: `which kind (default: all): ${kinds.join(", ")}` },
  run: ({ sample, seed = 1 }, names) => run(chooseKinds(names), sample, seed),
});

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));
await runMain({ name: "pnpm contract:mutate", command });
// Processes that have ended may still hold a pipe.
process.exit();

async function run(
  kinds: readonly Kind[],
  sample: number | undefined,
  seed: number,
): Promise<ExitCode> {
  const startedAt = Date.now();
  console.log(`Mutants of ${kinds.join(", ")}, chosen with --seed ${seed}.`);
  const known = new Map<Kind, ReadonlySet<string>>();
  const chosen = new Map<Kind, readonly string[]>();
  const verdicts: Verdict[] = [];
  for (const kind of kinds) {
    const all = await listMutants(kind, repository, seed);
    const mutants = pickSample(all, sample ?? most[kind], seed);
    known.set(kind, new Set(all.map(({ id }) => id)));
    chosen.set(
      kind,
      mutants.map(({ id }) => id),
    );
    console.log(`${kind}: ${mutants.length} of ${all.length} mutants`);
    verdicts.push(
      ...(await runMutants(kind, mutants, { repository, workers: 2, onVerdict: print })),
    );
  }
  const report = createReport(verdicts, { accepted, known, chosen });
  mkdirSync(reports, { recursive: true });
  writeFileSync(new URL("mutants.json", reports), JSON.stringify({ seed, verdicts }, undefined, 2));
  for (const { kind, id } of report.survived) console.error(`survived: ${kind}: ${id}`);
  console.log(report.lines.join("\n"));
  console.log(`${Math.round((Date.now() - startedAt) / 1000)} s; by test in .reports/mutants.json`);
  for (const fault of report.faults) console.error(fault);
  return report.faults.length === 0 ? 0 : 1;
}

function print({ kind, id, killer, guess }: Verdict): void {
  console.log(`${kind}: ${id}: ${killer ?? guess ?? "survived"}`);
}
