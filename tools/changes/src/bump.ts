/** What a change asks of a version, from light to grave. */
export const bumps = ["patch", "minor", "major"] as const;

export type Bump = (typeof bumps)[number];

/** The graver one. Of nothing, a patch: something did change. */
export function maxBump(...given: readonly Bump[]): Bump {
  return bumps[Math.max(0, ...given.map((bump) => bumps.indexOf(bump)))] ?? "patch";
}

export function isAtLeast(bump: string, needed: Bump): boolean {
  return (bumps as readonly string[]).indexOf(bump) >= bumps.indexOf(needed);
}

/** What is written into the changeset. The only place that knows that below 1.0 a breaking change is a minor. */
export function toRelease(bump: Bump, version: string): Bump {
  return bump === "major" && version.startsWith("0.") ? "minor" : bump;
}
