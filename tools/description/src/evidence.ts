import { type Fields, fieldsOf } from "./json.ts";
import {
  type Evidence,
  type EvidenceAspect,
  evidenceAspects,
  evidenceWords,
} from "./vocabulary.ts";

/**
 * The word that holds for a schema, a property or a parameter's type: its own, else that of what it stands in. Where
 * nobody says anything it is a guess, and so is what is said in no word of ours: a guess must never look like a fact.
 */
export function readEvidence(node: unknown, inherited: Evidence = "inferred"): Evidence {
  return toWord(fieldsOf(node)["x-evidence"], inherited);
}

/** The words of an operation. What it does not say is a guess. */
export function readOperationEvidence(operation: unknown): Record<EvidenceAspect, Evidence> {
  const said: Fields = fieldsOf(fieldsOf(operation)["x-evidence"]);
  const entries = evidenceAspects.map((aspect) => [aspect, toWord(said[aspect], "inferred")]);
  return Object.fromEntries(entries) as Record<EvidenceAspect, Evidence>;
}

/**
 * The words of a parameter. That it exists under its name is known as the operation's request is; a word on its schema
 * speaks of its type alone.
 */
export function readParameterEvidence(
  parameter: unknown,
  request: Evidence,
): { readonly name: Evidence; readonly type: Evidence } {
  return { name: request, type: readEvidence(fieldsOf(parameter).schema, request) };
}

function toWord(said: unknown, inherited: Evidence): Evidence {
  if (said === undefined) return inherited;
  return evidenceWords.find((word) => word === said) ?? "inferred";
}
