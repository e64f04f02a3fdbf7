#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { help, parseArguments } from "./cli/arguments.ts";
import { greet } from "./cli/greeting.ts";
import { runUntilStopped } from "./cli/run.ts";

try {
  const command = parseArguments(process.argv.slice(2));
  if (command.name === "help") console.log(help);
  else if (command.name === "version") console.log(readVersion());
  else {
    // Prism takes a second to load, and neither --help nor a wrong flag needs it.
    const { cashInApi, serve } = await import("./start.ts");
    const { readOperations } = await import("./operations.ts");
    const operations = await readOperations(cashInApi, command.areas);
    const mock = await serve(operations, command);
    console.log(greet(mock.url, operations));
    runUntilStopped(mock);
  }
} catch (error) {
  console.error(`cash-in-mock: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

function readVersion(): string {
  return JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version;
}
