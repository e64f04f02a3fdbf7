import { enableCompileCache } from "node:module";

// Most of a run is the start: the compiler and the OpenAPI library are large. Hence loaded after the cache is there.
enableCompileCache();
const { runCommand } = await import("./run-command.ts");

process.exitCode = await runCommand(process.argv.slice(2));
