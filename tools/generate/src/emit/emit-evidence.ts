import { evidenceAspects, evidenceWords } from "@cash-in/description/vocabulary";
import type { Model, Operation } from "../model/model.ts";
import { scope } from "../scope.ts";
import { toCodeSpan } from "../text/to-code-span.ts";
import { countEvidence } from "./count-evidence.ts";

/** The numbers of the evidence, by package, for the README of the repository. */
export function emitEvidence({ areas }: Model): string {
  const rows = areas.map(({ name, operations }) =>
    createRow(toCodeSpan(`${scope}/${name}`), operations),
  );
  return `Of how many operations the method, path, request and response are ${evidenceWords.join(" / ")}:

| package | operations | methods | paths | requests | responses |
| --- | ---: | ---: | ---: | ---: | ---: |
${rows.join("\n")}
${createRow(
  "all",
  areas.flatMap(({ operations }) => operations),
)}
`;
}

function createRow(name: string, operations: readonly Operation[]): string {
  const counts = countEvidence(operations);
  const cells = evidenceAspects.map((aspect) =>
    evidenceWords.map((word) => counts[aspect][word]).join(" / "),
  );
  return `| ${[name, operations.length, ...cells].join(" | ")} |`;
}
