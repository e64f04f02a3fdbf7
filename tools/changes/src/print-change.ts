import { toRelease } from "./bump.ts";
import { isCodeOnly } from "./changeset/find-uncovered.ts";
import type { PackageChange } from "./compare.ts";
import type { Disagreement } from "./redocly/compare-opinions.ts";
import { tell } from "./tell.ts";

/** What Redocly says of a package, beside what we say. */
export interface SecondOpinion {
  readonly bump: string;
  readonly disagreements: readonly Disagreement[];
}

/** One package on the terminal. */
export function printChange(change: PackageChange, opinion: SecondOpinion | undefined): string {
  return [
    `${change.name}: ${printRelease(change)}`,
    ...printFacts(change),
    ...(opinion ? printOpinion(change, opinion) : []),
  ].join("\n");
}

function printRelease({ bump, version }: PackageChange): string {
  const release = toRelease(bump, version);
  if (release === bump) return release;
  return `${release} (${bump === "major" ? "breaking" : bump}, and still below 1.0)`;
}

function printFacts({ facts }: PackageChange): string[] {
  return tell(facts).map((line) => `  ${line.bump}  ${line.text}`);
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
export function printHandWritten(change: PackageChange): string {
  const { name, facts } = change;
  if (isCodeOnly(facts)) {
    return `${name}: written by hand, only its code changed. Run: pnpm changeset, with --empty if users notice nothing`;
  }
  return [
    `${name}: written by hand, at least ${printRelease(change)}. Run: pnpm changeset`,
    ...printFacts(change),
  ].join("\n");
}
