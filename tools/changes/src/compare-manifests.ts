import { createFact, type Fact } from "./fact.ts";
import type { Manifest } from "./state/manifest.ts";

/** Finds what the `package.json` of a package says to users otherwise than before. */
export function compareManifests(base: Manifest, next: Manifest): Fact[] {
  return [
    ...compareEntryPoints(base, next),
    ...compareCommands(base, next),
    ...(base.engines?.node === next.engines?.node
      ? []
      : [createFact("", "node version", `needs Node ${next.engines?.node ?? "of any version"}`)]),
    ...compareDependencies(base, next),
  ];
}

function compareEntryPoints(base: Manifest, next: Manifest): Fact[] {
  return compareNames(listEntryPoints(base), listEntryPoints(next), "entry point");
}

/** What users import, and under which conditions something stands behind it. */
function listEntryPoints({ exports = {} }: Manifest): string[] {
  const entries = typeof exports === "string" ? { ".": exports } : exports;
  return Object.entries(entries).flatMap(([name, target]) => [
    `\`${name}\``,
    ...listConditions(target).map((it) => `\`${name}\` for \`${it}\``),
  ]);
}

function listConditions(target: unknown): string[] {
  return Object.entries(typeof target === "object" && target !== null ? target : {}).flatMap(
    ([name, inner]) => [name, ...listConditions(inner)],
  );
}

function compareCommands(base: Manifest, next: Manifest): Fact[] {
  return compareNames(listCommands(base), listCommands(next), "command");
}

function listCommands({ name, bin = {} }: Manifest): string[] {
  const names = typeof bin === "string" ? [name.replace(/^@[^/]+\//, "")] : Object.keys(bin);
  return names.map((it) => `\`${it}\``);
}

function compareNames(
  base: readonly string[],
  next: readonly string[],
  what: "entry point" | "command",
): Fact[] {
  return [
    ...next
      .filter((it) => !base.includes(it))
      .map((it) => createFact("", `new ${what}`, `has the new ${what} …`, it)),
    ...base
      .filter((it) => !next.includes(it))
      .map((it) => createFact("", `lost ${what}`, `no longer has the ${what} …`, it)),
  ];
}

function compareDependencies(
  { dependencies: base = {} }: Manifest,
  { dependencies: next = {} }: Manifest,
): Fact[] {
  const names = [...new Set([...Object.keys(base), ...Object.keys(next)])].sort();
  return names
    .filter((name) => base[name] !== next[name])
    .map((name) => {
      const [old, fresh] = [base[name], next[name]].map((it) => it && `\`${name}\` ${it}`);
      if (old === undefined) return createFact("", "dependency", "depends on …", fresh);
      if (fresh === undefined) return createFact("", "dependency", "no longer depends on …", old);
      return createFact("", "dependency", `depends on ${fresh} instead of ${base[name]}`);
    });
}
