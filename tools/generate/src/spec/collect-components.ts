import type { Components, Document } from "@cash-in/description/openapi";
import { walkNodes } from "@cash-in/description/walk-nodes";
import { compareText } from "../text/compare-text.ts";

const kinds = [
  "schemas",
  "responses",
  "parameters",
  "requestBodies",
  "headers",
  "examples",
  "links",
  "callbacks",
  "pathItems",
];

/** The components that the paths need, directly or through each other, sorted by kind and name. */
export function collectComponents(document: Document, paths: object): Components {
  const found = new Set<string>();
  const follow = (node: object): void => {
    for (const reference of listReferences(node)) {
      if (found.has(reference)) continue;
      found.add(reference);
      const [kind, name] = toKindAndName(reference);
      const component = document.components?.[kind]?.[name];
      if (typeof component === "object" && component !== null) follow(component);
    }
  };
  follow(paths);
  const names = [...found].sort(compareText).map(toKindAndName);
  return Object.fromEntries(
    kinds.flatMap((kind) => {
      const entries = names
        .filter(([it]) => it === kind)
        .map(([, name]) => [name, document.components?.[kind]?.[name]]);
      return entries.length === 0 ? [] : [[kind, Object.fromEntries(entries)]];
    }),
  );
}

/** What the nodes below this one refer to. */
function listReferences(root: object): string[] {
  const references: string[] = [];
  walkNodes(root, (node) => {
    if (typeof node.$ref === "string") references.push(node.$ref);
    const { mapping } = Object(node.discriminator) as { mapping?: Record<string, string> };
    // A mapping may also give the bare name of a schema.
    references.push(...Object.values(mapping ?? {}).filter((it) => it.startsWith("#")));
  });
  return references;
}

function toKindAndName(reference: string): [kind: string, name: string] {
  const [kind = "", name = ""] = reference.replace("#/components/", "").split("/");
  return [kind, name];
}
