import { Problem } from "@cash-in/workbench/problem";
import type { Consumer } from "./consumers/consumer.ts";
import { consumers } from "./consumers/index.ts";
import { type Row, skipConsumer } from "./run-consumer.ts";

interface Names {
  readonly skip: readonly string[];
  readonly only: readonly string[];
}

/** What to run, and the rows of what was left out on purpose. */
export interface Choice {
  readonly chosen: readonly Consumer[];
  readonly skipped: readonly Row[];
}

/** Chooses by the names that were given. */
export function chooseConsumers({ skip, only }: Names): Choice {
  const unknown = [...skip, ...only].find((name) => !consumers.some((it) => it.name === name));
  if (unknown !== undefined) {
    const names = consumers.map(({ name }) => name).join(", ");
    throw new Problem(`There is no consumer ${unknown}. There are: ${names}.`);
  }
  const wanted = consumers.filter(({ name }) => only.length === 0 || only.includes(name));
  return {
    chosen: wanted.filter(({ name }) => !skip.includes(name)),
    skipped: wanted.filter(({ name }) => skip.includes(name)).map(skipConsumer),
  };
}
