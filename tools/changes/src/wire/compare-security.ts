import type { Document } from "@cash-in/description/openapi";
import { toCodeSpan } from "@cash-in/workbench/to-code-span";
import { createFact, type Fact } from "../fact.ts";
import type { Node } from "./document.ts";

/**
 * Finds which keys are asked for otherwise than before. Whoever had what was needed must still have it.
 * `security` is a list of alternatives; nothing, or an empty one, asks for no key.
 */
export function compareSecurity(subject: string, base: unknown, next: unknown): Fact[] {
  const [before, after] = [listAlternatives(base), listAlternatives(next)];
  const [old, fresh] = [show(before), show(after)];
  if (old === fresh) return [];
  const isKept = before.every((had) =>
    after.some((asked) => [...asked].every((key) => had.has(key))),
  );
  const phrase = `asks for ${fresh} instead of ${old}`;
  return [createFact(subject, isKept ? "less security" : "more security", phrase)];
}

/** An operation's own, or nothing where it has what all have: that is told of the package. */
export function compareOperationSecurity(
  id: string,
  documents: readonly [base: Document, next: Document],
  base: Node,
  next: Node,
): Fact[] {
  if (base.security === undefined && next.security === undefined) return [];
  return compareSecurity(
    id,
    base.security ?? documents[0].security,
    next.security ?? documents[1].security,
  );
}

type Alternative = ReadonlySet<string>;

function listAlternatives(security: unknown): readonly Alternative[] {
  const given = (Array.isArray(security) ? security : []) as Record<string, string[]>[];
  const alternatives = given.map(
    (it) =>
      new Set(
        Object.entries(it).flatMap(([scheme, scopes]) => [
          scheme,
          ...scopes.map((scope) => `${scheme} ${scope}`),
        ]),
      ),
  );
  return alternatives.length === 0 ? [new Set()] : alternatives;
}

function show(alternatives: readonly Alternative[]): string {
  const texts = alternatives.map(
    (keys) =>
      [...keys]
        .sort()
        .map((it) => toCodeSpan(it))
        .join(" and ") || "no key",
  );
  return texts.sort().join(" or ");
}
