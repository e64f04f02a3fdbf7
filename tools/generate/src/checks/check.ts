import type { Problem } from "../problem.ts";
import type { Spec } from "../spec/load-spec.ts";

/** Looks for one kind of problem in a spec whose structure is right. */
export type Check = (spec: Spec) => Problem[];
