import type { Kind, Mutant } from "../mutant.ts";
import { type Judge, judge, startJudge } from "./judge.ts";

/** What a worker is told: first what it is for, then one mutant after the other. */
export type Order =
  | { readonly kind: Kind; readonly root: string; readonly pristine: string }
  | { readonly mutant: Mutant };

let root = "";
let own: Judge | undefined;

async function answer(order: Order): Promise<unknown> {
  if ("mutant" in order) return own && judge(root, own, order.mutant);
  root = order.root;
  own = await startJudge(order.kind, root, order.pristine);
  return { kind: order.kind, id: "ready" };
}

process.on("message", async (order: Order) => process.send?.(await answer(order)));
// Nobody asks any more. What tests have started ends as well.
process.on("disconnect", () => process.kill(-process.pid, "SIGKILL"));
