/** Prints the walk, and what to try next. */
import { walk } from "./walk.ts";

await walk((line) => console.log(line));

console.log(`
What next
  pnpm mock                           run the mock server yourself
  packages/collection/README.md       what a package offers, and what of it is inferred
  examples/src/processes              the code of this walk
  docs/guides                         Cash-In's processes, call by call
  spec/README.md                      how to change the description; then: pnpm generate`);
