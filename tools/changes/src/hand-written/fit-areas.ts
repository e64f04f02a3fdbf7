import ts from "typescript";
import { createFact, type Fact } from "../fact.ts";
import { createProgram } from "../program/create-program.ts";
import { listAreas, type State, type States } from "../state/state.ts";

/** Finds what keeps the areas of the base, which users have installed, from running with another core. */
export function fitAreas({ base, next }: States): Fact[] {
  const areas = listAreas(base);
  const isCore = ([path]: [string, string]) => path.startsWith("packages/core/");
  const others = [...base.files].filter((entry) => !isCore(entry));
  const mixed = new Map([...others, ...[...next.files].filter(isCore)]);
  const found = listErrors({ side: base.side, files: mixed }, areas);
  if (found.size === 0) return [];
  // What was broken before is not core's doing.
  const known = listErrors(base, [...found.keys()]);
  return [...found]
    .filter(([area]) => !known.has(area))
    .map(([area, message]) =>
      createFact("", "older area", `no longer fits … as it was: ${message}`, `\`${area}\``),
    );
}

/** The first error of each area that has one. */
function listErrors(state: State, areas: readonly string[]): Map<string, string> {
  if (areas.length === 0) return new Map();
  const program = createProgram([state], areas);
  return new Map(
    areas.flatMap((area) => {
      const folder = `/${state.side}/packages/${area}/`;
      const files = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(folder));
      for (const file of files) {
        const [first] = program.getSemanticDiagnostics(file);
        if (first) return [[area, print(first)] as const];
      }
      return [];
    }),
  );
}

function print({ messageText }: ts.Diagnostic): string {
  return ts.flattenDiagnosticMessageText(messageText, " ").replace(/\.$/, "");
}
