import type { Area, Operation } from "../../model/model.ts";
import { scope } from "../../scope.ts";
import { pickOperation, printCall, printPart, printStart } from "../print-example.ts";

/** A program that can be run: the first operation that reads, and the first one that does more. */
export function printUsage(area: Area): string {
  const reading = area.operations.find(({ effect }) => effect === "read");
  const changing = area.operations.find(({ effect }) => effect !== "read");
  const code = [
    printStart(area),
    ...(reading ? [printReading(area, reading)] : []),
    ...(changing ? [printChanging(area, changing)] : []),
  ].join("\n\n");
  return `\`\`\`ts\n${code}\n\`\`\`\n
\`server\` has no default. \`"mock"\` is the mock server on this machine (start it with \`npx ${scope}/mock\`);
\`"production"\` is \`${area.production}\`, the server of the description; a URL is any other server. \`${area.keyOption}\` may be a function.

Where the size of a bundle counts, name the operations that you call; the others are left out of it:

\`\`\`ts
${printParting(area)}
\`\`\``;
}

function printReading(area: Area, operation: Operation): string {
  return `// ${toLine(operation.summary)}: the value, or an error is thrown.
${printCall(area, operation, "const value = await ")};
console.log(value);`;
}

function printChanging(area: Area, operation: Operation): string {
  return `// ${toLine(operation.summary)}: the outcome as a value.
${printCall(area, operation, "const call = ")};
const outcome = await call.result();
console.log(outcome.ok ? outcome.value : outcome.error.code);`;
}

function printParting(area: Area): string {
  const operation = pickOperation(area);
  const call = operation ? `\n${printCall(area, operation, "await ")};` : "";
  return printPart(area) + call;
}

function toLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, " ").replaceAll("```", "'''");
}
