import type { Spec } from "@cash-in/description/load";
import type { Problem } from "@cash-in/description/spec-error";

/** Looks for one kind of problem in a spec whose structure is right. */
export type Check = (spec: Spec) => Problem[];
