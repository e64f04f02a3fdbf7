import { posix } from "node:path";
import type { Manifest } from "../packages.ts";
import type { Check } from "./published.ts";

const fields = [
  "dependencies",
  "peerDependencies",
  "optionalDependencies",
  "devDependencies",
] as const;

/** The manifest speaks of what is there, in words that every package manager knows. */
export const checkManifest: Check = ({ manifest, files }) => [
  ...(manifest.license === undefined ? ["package.json names no licence"] : []),
  ...fields.flatMap((field) =>
    Object.entries(manifest[field] ?? {})
      .filter(([, range]) => /^(workspace|catalog|link|file|portal):/.test(range))
      .map(([name, range]) => `${field}: ${name} is ${range}, which only this repository knows`),
  ),
  ...listTargets(manifest)
    .filter((target) => !files.has(posix.normalize(target)))
    .map((target) => `package.json points to ${target}, which is not there`),
];

function listTargets({ exports = {}, bin = {} }: Manifest): readonly string[] {
  const exported = Object.values(exports).flatMap((it) =>
    typeof it === "string" ? [it] : Object.values(it),
  );
  return [...exported, ...Object.values(bin)];
}
