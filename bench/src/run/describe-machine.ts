import { cpus, loadavg, totalmem } from "node:os";

/** What a run was made on; nothing that names the machine. */
export interface Machine {
  readonly processor: string;
  readonly memory: string;
  readonly system: string;
  readonly node: string;
}

export function describeMachine(): Machine {
  const [first] = cpus();
  const model = first?.model.replace(/\s+/g, " ").trim() || "unknown processor";
  return {
    processor: `${model}, ${cpus().length} processors`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${process.platform} ${process.arch}`,
    node: process.version,
  };
}

/** How many processes wanted to run in the last minute, on average. */
export function readLoad(): number {
  return Math.round((loadavg()[0] ?? Number.NaN) * 10) / 10;
}
