import { readEvidence } from "@cash-in/description/evidence";
import { type Fields, fieldsOf, listOf, own } from "@cash-in/description/json";
import { evidenceAspects } from "@cash-in/description/vocabulary";
import { toName } from "../../spec/reference.ts";
import { showList } from "../../text/show.ts";
import { addNotes, type Draft } from "../draft.ts";

/** Words by which our descriptions say that something is not certain. */
const DOUBTFUL =
  /\b(guess\w*|inferen\w+|inferred|presumably|probably|unknown|not known|we (assume|know|read|suppose|think)|as far as we)\b/i;

/**
 * Asks for new words where something became documented whose description still speaks of a guess: descriptions are
 * ours, so adopting leaves them as they are.
 */
export function askForWords(draft: Draft): Draft {
  const { before, operations, components } = draft;
  const owners = [
    ...operations.flatMap(({ operationId, value }) => {
      const old = before.operations.find((it) => it.operationId === operationId)?.value;
      return old && gainsPart(old, value) && speaksOfGuess(value) ? [operationId] : [];
    }),
    ...[...components].flatMap(([key, { value }]) => {
      const old = before.components.get(key)?.value;
      return old && listGained(old, value).some(isDoubtful) ? [toName(key)] : [];
    }),
  ];
  if (owners.length === 0) return draft;
  const text = `These are documented now, and descriptions of theirs still speak of guesses: ${showList(owners)}. Read them beside the pages, and rewrite what is certain now.`;
  return addNotes(draft, [{ kind: "decision", place: "descriptions", text }]);
}

function gainsPart(before: Fields, after: Fields): boolean {
  const [old, words] = [fieldsOf(before["x-evidence"]), fieldsOf(after["x-evidence"])];
  return evidenceAspects.some((part) => words[part] === "documented" && old[part] !== "documented");
}

function speaksOfGuess(operation: Fields): boolean {
  return [operation, ...listOf(operation.parameters).map(fieldsOf)].some(isDoubtful);
}

/** A schema that is documented only now, and its properties that are. */
function listGained(before: Fields, after: Fields): Fields[] {
  const wordOf = (schema: Fields, name: string) =>
    readEvidence(own(fieldsOf(schema.properties), name), readEvidence(schema));
  const properties = Object.entries(fieldsOf(after.properties)).filter(
    ([name]) => wordOf(after, name) === "documented" && wordOf(before, name) !== "documented",
  );
  const isGained = after["x-evidence"] === "documented" && before["x-evidence"] !== "documented";
  return [...(isGained ? [after] : []), ...properties.map(([, it]) => fieldsOf(it))];
}

function isDoubtful({ description }: Fields): boolean {
  return typeof description === "string" && DOUBTFUL.test(description);
}
