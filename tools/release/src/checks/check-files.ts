import { posix } from "node:path";
import type { Check } from "./published.ts";

const needed = ["CHANGELOG.md", "LICENSE", "README.md", "package.json"];

const wanted = [
  new RegExp(`^(${needed.join("|")})$`),
  /^openapi\.yaml$/,
  /^dist\/.*\.(js|js\.map|d\.ts|d\.ts\.map)$/,
];

// Compiled all the same, if a tsconfig forgets to leave it out.
const unwanted = /\.test(-d)?\.|(^|\/)(test|tests|testing|behaviour|fixtures|__\w+__)\//;

/** A tarball holds what users need, and nothing else: no tests, no sources, no spec. */
export const checkFiles: Check = ({ manifest, files }) => {
  const entries = Object.values(manifest.exports ?? {}).flatMap((it) =>
    typeof it === "string" || it.default === undefined ? [] : [posix.normalize(it.default)],
  );
  const paths = [...files.keys()].sort();
  return [
    ...needed.filter((path) => !files.has(path)).map((path) => `${path} is missing`),
    ...paths
      .filter((path) => unwanted.test(path) || !wanted.some((it) => it.test(path)))
      .map((path) => `${path} is nothing for users`),
    // What entry points share has no types of its own: nobody can import it.
    ...entries
      .filter((path) => files.has(path) && !files.has(path.replace(/\.js$/, ".d.ts")))
      .map((path) => `${path} has no types beside it`),
  ];
};
