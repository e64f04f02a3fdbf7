import { evidenceAspects } from "@cash-in/description/vocabulary";
import type { Area, Operation } from "../../model/model.ts";
import { joinWords } from "../../text/join-words.ts";
import { toCell } from "../../text/to-cell.ts";
import { toCodeSpan } from "../../text/to-code-span.ts";
import { groupEvidence } from "../group-evidence.ts";

/** All operations with request, effect and evidence. */
export function printOperationTable({ operations }: Area): string {
  return [
    "| Operation | Request | Effect | Evidence |",
    "| --- | --- | --- | --- |",
    ...operations.map(printRow),
    "",
    "Effects are our judgement, whatever else is documented.",
  ].join("\n");
}

function printRow(operation: Operation): string {
  const name = operation.docs ? `[\`${operation.id}\`](${operation.docs})` : `\`${operation.id}\``;
  const cells = [
    `${name}<br>${toCell(operation.summary)}`,
    toCodeSpan(`${operation.method} ${operation.path}`),
    operation.effect,
    printEvidence(operation),
  ];
  return `| ${cells.join(" | ")} |`;
}

function printEvidence(operation: Operation): string {
  const groups = groupEvidence(operation).map(({ subjects, word }) => {
    const subject = subjects.length === evidenceAspects.length ? "all" : joinWords(subjects);
    return `${subject} ${word === "inferred" ? "**inferred**" : word}`;
  });
  return groups.join("; ");
}
