import type { Bump } from "../bump.ts";
import { type Direction, reading, writing } from "../direction.ts";
import type { Fact } from "../fact.ts";
import type { Pair } from "../pair.ts";
import { compareFailure } from "./compare-failure.ts";
import { compareInput } from "./compare-input.ts";
import { compareSchema, compareTypes } from "./compare-types.ts";
import type { Probes, TypePair } from "./read-probes.ts";
import type { Difference, Walk } from "./walk.ts";

/** What TypeScript says of one operation or schema, and what the walk found of it. */
export interface Judgement {
  readonly subject: string;
  /** What was compared, for the case that the walk has no words for it. */
  readonly part: "client" | "input" | "value" | "failure" | "schema" | "export";
  readonly verdict: Bump;
  readonly facts: readonly Fact[];
}

/** Lets TypeScript judge every type of a package by itself, and walks each to say why. */
export function judge(
  probes: Probes,
  { operations, schemas }: Pair,
  directions: ReadonlyMap<string, Direction>,
): Judgement[] {
  return [
    { subject: "", part: "client", verdict: rateRead(probes, probes.get("client")), facts: [] },
    ...operations.flatMap(({ next }) => judgeOperation(probes, next)),
    ...schemas.map((name) =>
      judgeSchema(probes, name, directions.get(name) ?? { read: true, write: true }),
    ),
  ];
}

function judgeOperation(probes: Probes, subject: string): Judgement[] {
  const write = createWalk(probes, writing);
  const read = createWalk(probes, reading);
  const judgePart = (
    part: Judgement["part"],
    verdict: Bump,
    differences: readonly Difference[],
  ): Judgement => ({
    subject,
    part,
    verdict,
    facts: differences.map((it) => ({ subject, ...it })),
  });
  const input = probes.get(`Input ${subject}`);
  const value = probes.get(`Value ${subject}`);
  const failure = probes.get(`Failure ${subject}`);
  return [
    judgePart(
      "input",
      rateWrite(probes, probes.get(`WriteInput ${subject}`)),
      compareInput(write, ...input),
    ),
    judgePart(
      "value",
      rateRead(probes, probes.get(`ReadValue ${subject}`)),
      compareTypes(read, ...value, "the answer"),
    ),
    judgePart(
      "failure",
      rateRead(probes, probes.get(`ReadFailure ${subject}`)),
      compareFailure(read, ...failure),
    ),
  ];
}

function judgeSchema(probes: Probes, subject: string, direction: Direction): Judgement {
  const verdicts: Bump[] = [
    ...(direction.read ? [rateRead(probes, probes.get(`ReadSchema ${subject}`))] : []),
    ...(direction.write ? [rateWrite(probes, probes.get(`WriteSchema ${subject}`))] : []),
  ];
  const verdict = verdicts.includes("major")
    ? "major"
    : verdicts.includes("minor")
      ? "minor"
      : "patch";
  const differences = compareSchema(
    createWalk(probes, direction),
    ...probes.get(`Schema ${subject}`),
  );
  return { subject, part: "schema", verdict, facts: differences.map((it) => ({ subject, ...it })) };
}

function createWalk({ checker, names: [base, next] }: Probes, direction: Direction): Walk {
  return { checker, base, next, direction, inside: compareTypes };
}

/** New values must do wherever the old ones did. */
function rateRead({ checker }: Probes, [base, next]: TypePair): Bump {
  if (!checker.isTypeAssignableTo(next, base)) return "major";
  return checker.isTypeAssignableTo(base, next) ? "patch" : "minor";
}

/** What users made for the old type must do for the new one. */
function rateWrite({ checker }: Probes, [base, next]: TypePair): Bump {
  if (!checker.isTypeAssignableTo(base, next)) return "major";
  return checker.isTypeAssignableTo(next, base) ? "patch" : "minor";
}
