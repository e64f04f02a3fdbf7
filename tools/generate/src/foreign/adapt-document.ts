import { listOperations } from "@cash-in/description/list-operations";
import type { Note, Spec } from "@cash-in/description/load";
import { SpecError } from "@cash-in/description/spec-error";
import { findProblems } from "../checks/check-spec.ts";
import { getServerUrl, isWholeUrl } from "../model/get-server-url.ts";
import { ignoreParameters } from "../spec/ignore-parameters.ts";
import { arrangeKeys, tellKeys } from "./arrange-keys.ts";
import { assignAreas } from "./assign-areas.ts";
import { assignNames } from "./assign-names.ts";
import { completeParameters } from "./complete-parameters.ts";
import { completeStructure } from "./complete-structure.ts";
import { completeWords } from "./complete-words.ts";
import { includeReferences } from "./include-references.ts";
import { leaveOutMethods } from "./leave-out-methods.ts";
import type { Names } from "./names.ts";
import { collectNotes, type Tell } from "./notes.ts";
import { tellUnused } from "./tell-unused.ts";

interface Adapted {
  readonly names: Names;
  readonly notes: readonly Note[];
}

/**
 * Makes somebody else's document one that packages can be made of, in place: what it leaves out gets a default, what
 * cannot be carried is left out, and each of both is told. Throws where nothing of it can be used.
 */
export function adaptDocument(spec: Spec, kept: Names): Adapted {
  const { document, locate, copy } = spec;
  const { tell, list } = collectNotes(locate);
  completeStructure(document, tell);
  // Nodes that YAML anchors share become separate ones: each operation gets a name of its own.
  document.paths = copy(document.paths ?? {});
  leaveOutMethods(document, tell);
  includeReferences(spec, tell);
  completeParameters(document, tell);
  const areas = assignAreas(document, kept.areas, tell);
  ignoreParameters(document);
  arrangeKeys(document, tell);
  tellKeys(document, tell);
  if (!isWholeUrl(getServerUrl(document))) {
    tell(document, "No whole URL among `servers`: give the client's option `server` a URL.");
  }
  tellUnused(document, tell);
  completeWords(document, tell);
  const names = assignNames(document, kept, tell);
  leaveOutFaulty(spec, tell);
  return { names: { areas, ...names }, notes: [...spec.notes, ...list()] };
}

/** Takes out operations that no good client can be made of, until nothing is wrong with the others. */
function leaveOutFaulty(spec: Spec, tell: Tell): void {
  const { document } = spec;
  for (;;) {
    const problems = findProblems(spec, true);
    const faulty = new Map(problems.map(({ operation, ...problem }) => [operation, problem]));
    const found = listOperations(document).filter(({ operation }) => faulty.has(operation));
    for (const { path, pathItem, method, operation } of found) {
      const { reason } = faulty.get(operation) ?? {};
      tell(operation, `\`${method.toUpperCase()} ${path}\` is left out: ${reason}`);
      delete pathItem[method];
    }
    if (problems.length > 0 && (found.length === 0 || listOperations(document).length === 0)) {
      throw new SpecError(problems);
    }
    if (problems.length === 0) return;
  }
}
