import { type Area, evidenceAspects, evidenceWords, type Operation } from "../../model/model.ts";
import { joinWords } from "../../text/join-words.ts";
import { toCell } from "../../text/to-cell.ts";
import { toCodeSpan } from "../../text/to-code-span.ts";

/** All operations with request, effect and evidence. */
export function printOperationTable({ operations }: Area): string {
  return [
    "| Operation | Request | Effect | Evidence |",
    "| --- | --- | --- | --- |",
    ...operations.map(printRow),
  ].join("\n");
}

function printRow(operation: Operation): string {
  const name = `[\`${operation.id}\`](${operation.docs})`;
  const cells = [
    `${name}<br>${toCell(operation.summary)}`,
    toCodeSpan(`${operation.method} ${operation.path}`),
    operation.effect,
    printEvidence(operation),
  ];
  return `| ${cells.join(" | ")} |`;
}

function printEvidence({ evidence }: Operation): string {
  const groups = evidenceWords
    .map((word) => ({ word, aspects: evidenceAspects.filter((it) => evidence[it] === word) }))
    .filter(({ aspects }) => aspects.length > 0)
    .map(({ word, aspects }) => {
      const mark = word === "inferred" ? "**inferred**" : word;
      return aspects.length === evidenceAspects.length
        ? `all ${mark}`
        : `${joinWords(aspects)} ${mark}`;
    });
  return groups.join("; ");
}
