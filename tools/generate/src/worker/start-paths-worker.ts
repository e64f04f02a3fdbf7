import { Worker } from "node:worker_threads";
import type { EmitPaths } from "../emit/emit-paths.ts";
import type { Answer, Question } from "./messages.ts";

/** Makes `paths.ts` in another thread. */
export interface PathsWorker {
  readonly emitPaths: EmitPaths;
  /** Ends the thread, whatever it does. */
  readonly stop: () => Promise<void>;
}

/** Starts the thread. It loads the compiler while the caller reads the spec. */
export function startPathsWorker(
  entry: URL = new URL("./paths-worker.ts", import.meta.url),
): PathsWorker {
  const worker = new Worker(entry);
  const waiting = new Map<number, PromiseWithResolvers<string>>();
  const failure = Promise.withResolvers<never>();
  // The thread may break down before anybody has asked.
  failure.promise.catch(() => {});
  worker.on("error", failure.reject);
  worker.on("exit", (code) => failure.reject(new Error(`The thread for types ended: ${code}.`)));
  worker.on("message", (answer: Answer) => {
    const { resolve, reject } = waiting.get(answer.id) ?? {};
    if ("text" in answer) resolve?.(answer.text);
    else reject?.(answer.error);
  });
  return {
    emitPaths(types, area) {
      const id = waiting.size;
      const answer = Promise.withResolvers<string>();
      waiting.set(id, answer);
      worker.postMessage({ id, types, area } satisfies Question);
      const answered = Promise.race([answer.promise, failure.promise]);
      // The caller may fail for another reason before it looks at this.
      answered.catch(() => {});
      return answered;
    },
    async stop() {
      await worker.terminate();
    },
  };
}
