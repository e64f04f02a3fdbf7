import type { Effect } from "../../src/index.ts";
import type { Given } from "./fault.ts";
import { inPool } from "./in-pool.ts";
import { makeCall } from "./make-call.ts";

/** One call that the child makes. */
export interface Job {
  readonly effect: Effect;
  readonly url: string;
  readonly options?: Given["options"];
}

// Makes calls to servers of another process, and does nothing more. Everything that a call left behind keeps it running.
Math.random = () => 0;
process.on("unhandledRejection", (reason) => {
  console.error(reason);
  process.exitCode = 1;
});
const jobs: readonly Job[] = JSON.parse(process.argv[2] ?? "[]");
const endings = await inPool(jobs, 24, ({ effect, url, options }) =>
  makeCall(effect, url, { options }),
);
console.log(JSON.stringify(endings));
