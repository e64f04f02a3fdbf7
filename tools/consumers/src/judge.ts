import type { Row } from "./run-consumer.ts";

/** Exit code of a run. What cannot be had is a failure only where nobody looks at the table. */
export function judge(rows: readonly Row[], isCi: boolean): 0 | 1 {
  const bad: readonly Row["outcome"][] = isCi ? ["fails", "cannot be had"] : ["fails"];
  return rows.some(({ outcome }) => bad.includes(outcome)) ? 1 : 0;
}
