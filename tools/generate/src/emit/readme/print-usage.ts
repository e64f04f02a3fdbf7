import type { Area, Operation } from "../../model/model.ts";
import { isReleased } from "../../released.ts";
import { scope } from "../../scope.ts";
import {
  isShortened,
  pickOperation,
  printCall,
  printPart,
  printStart,
  shortened,
} from "../print-example.ts";
import { tellRenewal } from "./tell-renewal.ts";

/** A program that can be run: the first operation that reads, and the first one that does more. */
export function printUsage(area: Area): string {
  const reading = area.operations.find(({ effect }) => effect === "read");
  // A key that is renewed in passing would be lost.
  const changing = area.operations.find(({ effect }) => effect !== "read" && effect !== "rotate");
  const code = [
    printStart(area),
    ...(reading ? [printReading(area, reading)] : []),
    ...(changing ? [printChanging(area, changing)] : []),
  ].join("\n\n");
  return `\`\`\`ts\n${code}\n\`\`\`\n
\`server\` has no default. \`"mock"\` is the mock server on this machine (start it with ${printMockStart()});
${printServer(area)}${area.keyOption ? ` \`${area.keyOption}\` may be a function.` : ""}
${tellRenewal(area)}
Where the size of a bundle counts, name the operations that you call; the others are left out of it:

\`\`\`ts
${printParting(area)}
\`\`\``;
}

function printServer({ production }: Area): string {
  return production
    ? `\`"production"\` is \`${production}\`, the server of the description; a URL is any other server.`
    : "The description names no server: give its URL.";
}

function printReading(area: Area, operation: Operation): string {
  return `// ${toLine(operation.summary)}: the value, or an error is thrown.
${printCall(area, operation, "const value = await ")};`;
}

function printChanging(area: Area, operation: Operation): string {
  return `// ${toLine(operation.summary)}: the outcome as a value.${isShortened(operation) ? `\n${shortened}` : ""}
${printCall(area, operation, "const call = ")};
const outcome = await call.result();
if (!outcome.ok) console.log(outcome.error.code, outcome.error.outcome);`;
}

function printMockStart(): string {
  return isReleased ? `\`npx ${scope}/mock\`` : "`npx --yes pnpm@12.21.0 mock` in the clone";
}

function printParting(area: Area): string {
  const operation = pickOperation(area);
  const call = operation ? `\n${printCall(area, operation, "await ")};` : "";
  return printPart(area) + call;
}

function toLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, " ").replaceAll("```", "'''");
}
