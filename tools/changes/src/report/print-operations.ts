import { evaluate } from "../state/evaluate.ts";
import type { Descriptor } from "../state/package-state.ts";
import { readFile, type State } from "../state/state.ts";

/** The operations of an area as a table: what their descriptors say. */
export function printOperations(state: State, folder: string): string {
  const source = readFile(state, folder, "src/generated/operations.ts");
  const rows = Object.values(evaluate(source) as Record<string, Descriptor>).map(printRow);
  return `| operation | request | effect | afterwards | paged | errors | evidence: method, path, request, response |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join("\n")}`;
}

function printRow(operation: Descriptor): string {
  const { id, method, path, effect, reconcile, pagination, errors, evidence } = operation;
  const cells = [
    `\`${id}\``,
    `\`${method} ${path}\``,
    effect,
    reconcile?.operation ?? (reconcile ? "none" : ""),
    pagination ? `\`${pagination.items}\`` : "",
    errors.join(" "),
    [evidence.method, evidence.path, evidence.request, evidence.response].join(", "),
  ];
  return `| ${cells.join(" | ")} |`;
}
