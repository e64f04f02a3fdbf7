import {
  type Area,
  type Evidence,
  evidenceAspects,
  evidenceWords,
  type Operation,
} from "../../model/model.ts";
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

function printEvidence({ evidence, parameterTypes }: Operation): string {
  const groups = evidenceWords
    .map((word) => ({ word, aspects: evidenceAspects.filter((it) => evidence[it] === word) }))
    .filter(({ aspects }) => aspects.length > 0)
    .map(({ word, aspects }) => {
      const subject = aspects.length === evidenceAspects.length ? "all" : joinWords(aspects);
      return `${subject} ${mark(word)}`;
    });
  const types = parameterTypes === undefined ? [] : [`types of parameters ${mark(parameterTypes)}`];
  return [...groups, ...types].join("; ");
}

function mark(word: Evidence): string {
  return word === "inferred" ? "**inferred**" : word;
}
