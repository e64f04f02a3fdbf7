import { join } from "node:path";
import type { Servers } from "../program/consume.mts";
import type { Consumer } from "./consumers/consumer.ts";
import { installPackages } from "./install-packages.ts";

/** How a consumer fared. */
export interface Row {
  readonly name: string;
  readonly version: string;
  readonly outcome: "works" | "fails" | "skipped" | "cannot be had";
  readonly seconds: number;
  /** What is wrong, or why it did not run. */
  readonly remarks: readonly string[];
}

/** Runs one consumer in folders of its own. */
export async function runConsumer(
  consumer: Consumer,
  root: string,
  env: NodeJS.ProcessEnv,
  servers: Servers,
): Promise<Row> {
  const startedAt = performance.now();
  const { name, needs } = consumer;
  const tools = join(root, name, "tools");
  let version = readPinned(consumer);
  const end = (outcome: Row["outcome"], remarks: readonly string[]): Row => {
    const seconds = (performance.now() - startedAt) / 1000;
    return { name, version, outcome, seconds, remarks };
  };
  const obstacle = consumer.findObstacle?.();
  if (obstacle !== undefined) return end("cannot be had", [obstacle]);
  try {
    await installPackages(tools, env, needs);
    version = (await consumer.findVersion?.(tools, env)) ?? version;
  } catch (error) {
    return end("cannot be had", [tell(error)]);
  }
  try {
    const folder = join(root, name, "project");
    const faults = await consumer.run({ folder, tools, env, servers });
    return end(faults.length === 0 ? "works" : "fails", faults);
  } catch (error) {
    return end("fails", [tell(error)]);
  }
}

/** The row of a consumer that was left out on purpose. */
export function skipConsumer(consumer: Consumer): Row {
  const { name } = consumer;
  return { name, version: readPinned(consumer), outcome: "skipped", seconds: 0, remarks: [] };
}

function readPinned({ needs, findVersion }: Consumer): string {
  return (findVersion === undefined && Object.values(needs)[0]) || "";
}

function tell(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
