import type { Check } from "./published.ts";

/** The changelog tells of the version that is published. */
export const checkChangelog: Check = ({ manifest: { version }, files }) => {
  const sections = (files.get("CHANGELOG.md") ?? "").split(/^## /m).slice(1);
  const section = sections.find((it) => it.split("\n")[0]?.trim() === version);
  if (section === undefined) return [`CHANGELOG.md has no entry for ${version}`];
  const words = section
    .split("\n")
    .slice(1)
    .filter((line) => !/^(#.*|\s*)$/.test(line));
  return words.length === 0 ? [`CHANGELOG.md says nothing of ${version}`] : [];
};
