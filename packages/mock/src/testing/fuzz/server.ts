import { startMock } from "../../start.ts";
import { smallApi } from "../document.ts";
import { paths } from "../paths.ts";

// A process of its own, so that its memory can be measured, and its end be seen.
const mocks = [await startMock(), await startMock({ document: smallApi(paths) })];
process.send?.({ ports: mocks.map((it) => Number(new URL(it.url).port)) });
process.on("message", () => {
  // Twice, since what the first run frees may hold something else.
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  process.send?.({ memory: heapUsed + external });
});
