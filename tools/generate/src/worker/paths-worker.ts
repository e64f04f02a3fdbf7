import { enableCompileCache } from "node:module";
import { parentPort } from "node:worker_threads";
import type { Answer, Question } from "./messages.ts";

enableCompileCache();
const { emitPaths } = await import("../emit/emit-paths.ts");

parentPort?.on("message", async ({ id, types, area }: Question) => {
  const answer: Answer = await emitPaths(types, area).then(
    (text) => ({ id, text }),
    (error: unknown) => ({ id, error }),
  );
  parentPort?.postMessage(answer);
});
