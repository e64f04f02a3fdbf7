import { readPackageName } from "../packages.ts";

/** The npm scope of the published packages. */
export const scope = readPackageName("core").replace(/\/.*/, "");
