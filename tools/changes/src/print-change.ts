import { toRelease } from "./bump.ts";
import type { PackageChange } from "./compare.ts";
import type { HandWrittenChange } from "./compare-hand-written.ts";
import type { Disagreement } from "./redocly/compare-opinions.ts";
import { tell } from "./tell.ts";

/** What Redocly says of a package, beside what we say. */
export interface SecondOpinion {
  readonly bump: string;
  readonly disagreements: readonly Disagreement[];
}

/** One package on the terminal. */
export function printChange(change: PackageChange, opinion: SecondOpinion | undefined): string {
  const { name, bump, version, facts } = change;
  const release = toRelease(bump, version);
  const why =
    release === bump ? "" : ` (${bump === "major" ? "breaking" : bump}, and still below 1.0)`;
  return [
    `${name}: ${release}${why}`,
    ...tell(facts).map((line) => `  ${line.bump}  ${line.text}`),
    ...(opinion ? printOpinion(change, opinion) : []),
  ].join("\n");
}

function printOpinion(
  { bump }: PackageChange,
  { bump: theirs, disagreements }: SecondOpinion,
): string[] {
  const verdict =
    theirs === bump
      ? `redocly diff: ${theirs} too`
      : `redocly diff disagrees: ${theirs}, we say ${bump}`;
  if (disagreements.length === 0) return [`  ${verdict}.`];
  return [
    `  ${verdict}. Where it differs:`,
    ...disagreements.map(({ subject, ours, theirs: other, messages }) => {
      const reason = messages.length > 0 ? `: ${[...new Set(messages)].join(" ")}` : "";
      return `    ${subject}: ${other}, we say ${ours}${reason}`;
    }),
  ];
}

/** A package of which only its author knows what the change means. */
export function printHandWritten({ name, types }: HandWrittenChange): string {
  if (types.length === 0)
    return `${name}: code changed, public types did not. Written by hand: if users notice, run pnpm changeset.`;
  return `${name}: written by hand, public types changed (${types.join(", ")}). Run: pnpm changeset`;
}
