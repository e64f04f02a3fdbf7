import { enableCompileCache } from "node:module";
import { startPathsWorker } from "./worker/start-paths-worker.ts";

// Most of a run is the start: the compiler and the OpenAPI library are large. Hence loaded after the cache is there,
// and each in a thread of its own.
enableCompileCache();
const worker = startPathsWorker();
const { runCommand } = await import("./run-command.ts");

try {
  process.exitCode = await runCommand(process.argv.slice(2), worker.emitPaths);
} finally {
  await worker.stop();
}
