import { createHash } from "node:crypto";
import { toRelease } from "../bump.ts";
import type { PackageChange } from "../compare.ts";
import { tell } from "../tell.ts";

/** A file below `.changeset`. */
export interface Changeset {
  readonly path: string;
  readonly text: string;
}

/**
 * The changeset of one package, so that each changelog tells of its own package alone. The name is made of what it
 * says and of the base, so that neither another branch nor an earlier change can have the same.
 */
export function createChangeset(change: PackageChange, base: string): Changeset {
  const { folder, name, version, bump } = change;
  const text = `---
"${name}": ${toRelease(bump, version)}
---

${summarise(change)}

${tellLines(change).join("\n")}
`;
  const hash = createHash("sha256").update(`${base}\n${text}`).digest("hex").slice(0, 8);
  return { path: `${prefix}${folder}-${hash}.md`, text };
}

/** What the names of all changesets begin with that this tool makes. */
export const prefix = ".changeset/spec-";

function summarise({ bump }: PackageChange): string {
  return `Followed changes of the API description${bump === "major" ? ", some of them breaking" : ""}:`;
}

function tellLines({ facts }: PackageChange): string[] {
  return tell(facts).map(
    ({ bump, text }) => `- ${bump === "major" ? "**Breaking:** " : ""}${text}`,
  );
}
