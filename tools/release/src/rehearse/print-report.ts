import { alignColumns } from "@cash-in/workbench/align-columns";
import { all } from "./outcome.ts";
import type { Rehearsal } from "./rehearse.ts";

/** A row a package, a column a check; then what concerns all of them, and what is wrong. */
export function printReport({ packages, outcomes, obstacles }: Rehearsal): string {
  const single = outcomes.filter(({ subject }) => subject !== all);
  const checks = [...new Set(single.map(({ check }) => check))];
  const rows = packages.map(({ manifest: { name, version }, files }) => [
    `${name}@${version}`,
    String(files.size),
    String(Math.ceil(count([...files.values()]) / 1024)),
    ...checks.map((check) => {
      const found = single.find((it) => it.subject === name && it.check === check);
      if (found === undefined) return "-";
      return found.faults.length === 0 ? "ok" : "FAILS";
    }),
  ]);
  const common = outcomes
    .filter(({ subject }) => subject === all)
    .map(({ check, faults }) => `${faults.length === 0 ? "ok   " : "FAILS"}  ${check}`);
  const faults = outcomes.flatMap(({ subject, check, faults }) =>
    faults.map((fault) => `${subject}, ${check}: ${fault}`),
  );
  const table = alignColumns([["package", "files", "KiB", ...checks], ...rows]);
  const refusal =
    obstacles.length === 0 ? [] : ["A real release would be refused:", ...obstacles].join("\n  ");
  const parts = [table, common.join("\n"), faults.join("\n"), refusal];
  return parts.filter((part) => part.length > 0).join("\n\n");
}

function count(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}
