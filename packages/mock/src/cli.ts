#!/usr/bin/env node
import { readFile } from "node:fs/promises";
import { runCommand, type ServeOptions } from "./cli/command.ts";
import { greet } from "./cli/greeting.ts";
import { runUntilStopped } from "./cli/run.ts";

process.exitCode = await runCommand(process.argv.slice(2), { serve, readVersion });

async function serve({ areas, ...options }: ServeOptions): Promise<void> {
  // Prism takes a second to load, and neither --help nor a wrong flag needs it.
  const [start, { readOperations }] = await Promise.all([
    import("./start.ts"),
    import("./operations.ts"),
  ]);
  const operations = await readOperations(start.cashInApi, areas);
  const mock = await start.serve(operations, options);
  console.log(greet(mock.url, operations, mock.notices));
  runUntilStopped(mock);
}

async function readVersion(): Promise<string> {
  return JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8")).version;
}
