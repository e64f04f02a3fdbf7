import { peek } from "../errors/peek.ts";
import type { CallState } from "./call-state.ts";

/**
 * Whether a framework has thrown this inside `fetch` on purpose, as Next does where a page that it renders in advance
 * makes a call: it wants its error back, and marks it with a `digest`. Only of a read, because such an error does not
 * say whether a call that changes something has left.
 */
export function isForFramework({ operation }: CallState, thrown: unknown): boolean {
  return operation.effect === "read" && !!peek(() => (thrown as { digest?: unknown }).digest);
}
