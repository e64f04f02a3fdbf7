import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { effects } from "./effects.ts";
import type { Job } from "./exit-child.ts";
import { faults } from "./faults.ts";
import type { Ending } from "./make-call.ts";
import { isActed, openStage } from "./run-cell.ts";

// Every row in which only the servers act, with two effects each.
const sample = faults
  .filter((fault) => !isActed(fault))
  .flatMap((fault, row) =>
    [row, row + 3].map((at) => ({ fault, effect: effects[at % effects.length] ?? "read" })),
  );

test("behavior: a process that has made calls ends by itself", async () => {
  const stages = await Promise.all(sample.map(({ fault }) => openStage(fault.given)));
  onTestFinished(() => {
    for (const stage of stages) stage.close();
  });
  const jobs = sample.map(({ fault, effect }, index): Job => {
    const { options } = fault.given;
    return { effect, url: stages[index]?.server.url ?? "", ...(options && { options }) };
  });

  // The servers keep running and close no connection, so the child must end by itself.
  const script = fileURLToPath(new URL("exit-child.ts", import.meta.url));
  const child = spawn(process.execPath, [script, JSON.stringify(jobs)]);
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  const [printed, complaints, [code, signal]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit"),
  ]);

  expect({ code, signal, complaints }).toEqual({ code: 0, signal: null, complaints: "" });
  const endings: readonly Ending[] = JSON.parse(printed);
  const seen = endings.map((ending, index) => ({
    name: nameCell(index),
    ...ending,
    requests: stages[index]?.server.arrivals.length,
    heardElsewhere: stages[index]?.elsewhere.arrivals.length,
  }));
  const want = sample.map(({ fault, effect }, index) => ({
    name: nameCell(index),
    ...fault.want[effect],
    leaks: [],
    listeners: 0,
    heardElsewhere: 0,
  }));
  expect(seen).toEqual(want);
});

function nameCell(index: number): string {
  return `${sample[index]?.fault.name} × ${sample[index]?.effect}`;
}
