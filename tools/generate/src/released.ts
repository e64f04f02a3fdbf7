/**
 * Whether the packages are in the npm registry. The first release turns it to true; the READMEs of all packages follow
 * with `pnpm generate`. `pnpm release ready` refuses as long as it says that they are not.
 */
export const isReleased: boolean = false;
