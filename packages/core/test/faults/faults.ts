import type { Fault } from "./fault.ts";
import { cutBodies, errorBodies, wrongBodies } from "./table/bodies.ts";
import { connections } from "./table/connections.ts";
import { limits } from "./table/limits.ts";
import { recoveries } from "./table/recoveries.ts";
import { redirects } from "./table/redirects.ts";
import { statuses } from "./table/statuses.ts";

/** The rows of the matrix. Its columns are the effects. */
export const faults: readonly Fault[] = [
  ...connections,
  ...cutBodies,
  ...wrongBodies,
  ...errorBodies,
  ...redirects,
  ...statuses,
  ...recoveries,
  ...limits,
];
