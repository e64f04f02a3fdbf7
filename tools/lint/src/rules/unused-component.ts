import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Oas3Rule, Source } from "@redocly/openapi-core";

/** The folders beside the root document whose every file must be reached. A bundle has none. */
const FOLDERS = ["areas", "common"];

/** Every file of the spec is reached. Redocly's no-unused-components sees only what a bundle has as components. */
export const unusedComponent: Oas3Rule = () => {
  const reached = new Set<string>();
  return {
    ref: {
      enter(_ref, _ctx, { location }) {
        if (location) reached.add(location.source.absoluteRef);
      },
    },
    Root: {
      leave(_root, { location, report }) {
        const root = dirname(location.source.absoluteRef);
        for (const file of FOLDERS.flatMap((folder) => yamlFiles(join(root, folder)))) {
          if (reached.has(file)) continue;
          report({
            message: "Nothing refers to this file. Delete it, or refer to it.",
            location: { source: new Source(file, readFileSync(file, "utf8")), pointer: "#/" },
          });
        }
      },
    },
  };
};

function yamlFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
