import type { Kind, Mutant, Verdict } from "../mutant.ts";
import { startTrial } from "./start-trial.ts";
import type { Trial } from "./trial.ts";
import { tryMutant } from "./try-mutant.ts";

/** What a worker is told: first what it is for, then one mutant after the other. */
export type Order =
  | { readonly kind: Kind; readonly root: string; readonly pristine: string }
  | { readonly mutant: Mutant };

/** What it says to that. */
export type Answer = Verdict | { readonly fault: string };

let root = "";
let trial: Trial | undefined;

async function answer(order: Order): Promise<Answer> {
  if ("mutant" in order) {
    if (!trial) throw new Error("A worker has to be told first what it is for.");
    return tryMutant(root, trial, order.mutant);
  }
  root = order.root;
  trial = await startTrial(order.kind, root, order.pristine);
  return { kind: order.kind, id: "ready" };
}

function toFault(error: unknown): Answer {
  return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

process.on("message", (order: Order) =>
  answer(order)
    .catch(toFault)
    .then((it) => process.send?.(it)),
);
// Nobody asks any more. What tests have started ends as well.
process.on("disconnect", () => process.kill(-process.pid, "SIGKILL"));
