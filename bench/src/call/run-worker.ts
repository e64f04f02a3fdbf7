import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { inRepository } from "../run/paths.ts";

/** Figures of one measurement: scenario → client → rounds. */
export type Figures = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/** Runs `worker.ts` in a process of its own and passes on what it reports. */
export async function runWorker(
  flags: readonly string[],
  parameters: readonly string[],
  report: (progress: string) => void,
): Promise<Figures> {
  const worker = inRepository("bench/src/call/worker.ts");
  const child = spawn(process.execPath, [...flags, worker, ...parameters]);
  let output = "";
  let errors = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  createInterface(child.stderr).on("line", (line) => {
    if (line.startsWith("call: ")) report(line.slice("call: ".length));
    else errors += `${line}\n`;
  });
  const code = await new Promise((resolve, reject) => {
    child.on("error", reject).on("close", resolve);
  });
  if (code !== 0) throw new Error(`The measurement of calls ended with ${code}:\n${errors}`);
  return JSON.parse(output) as Figures;
}
