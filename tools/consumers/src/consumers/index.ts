import { bundles } from "./bundles.ts";
import { commandLine } from "./command-line.ts";
import type { Consumer } from "./consumer.ts";
import { oldLoaders } from "./old-loaders.ts";
import { page } from "./page.ts";
import { twoCores } from "./two-cores.ts";
import { compilers } from "./typescript.ts";
import { worker } from "./worker.ts";

/** Everywhere users are, in the order of the table. */
export const consumers: readonly Consumer[] = [
  ...commandLine,
  ...oldLoaders,
  worker,
  ...bundles,
  page,
  ...compilers,
  twoCores,
];
