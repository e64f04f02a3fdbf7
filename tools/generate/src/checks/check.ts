import type { Spec } from "@cash-in/description/load";
import type { Problem } from "@cash-in/description/spec-error";

/** A problem, and the operation that cannot be carried because of it. */
export interface Fault extends Problem {
  readonly operation?: object;
}

/** Looks for one kind of problem in a spec whose structure is right. */
export type Check = (spec: Spec) => Fault[];
