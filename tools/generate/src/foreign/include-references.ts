import { follow } from "@cash-in/description/follow";
import type { Spec } from "@cash-in/description/load";
import type { Document, SchemaNode } from "@cash-in/description/openapi";
import { parsePointer } from "@cash-in/description/pointer";
import { walkNodes } from "@cash-in/description/walk-nodes";
import { toPascalCase } from "../text/to-pascal-case.ts";
import type { Tell } from "./notes.ts";

/**
 * Makes components of what references outside of the components lead to: areas are cut out of the document, so that
 * nothing else is there afterwards. References into themselves stay, and are refused later.
 */
export function includeReferences({ document, copy }: Spec, tell: Tell): void {
  const made = new Map<string, string>();
  walkNodes(document, (node, at) => {
    const { $ref } = node;
    if (typeof $ref !== "string" || !$ref.startsWith("#/")) return;
    const keys = parsePointer($ref);
    if (keys[0] === "components" || !hasTarget(document, $ref)) return;
    const kind = isSchemaPlace(at, keys) ? "schemas" : findKind(at);
    if (kind === undefined) return;
    let name = made.get($ref);
    if (name === undefined) {
      name = claimName(document, kind, keys);
      const target = copy(follow<object>(document, { $ref }));
      document.components ??= {};
      const { components } = document;
      components[kind] = { ...components[kind], [name]: target as SchemaNode };
      made.set($ref, name);
      tell(node, `\`${$ref}\` is no component; it becomes \`${kind}/${name}\`.`, "$ref");
    }
    node.$ref = `#/components/${kind}/${name}`;
  });
}

function hasTarget(document: Document, $ref: string): boolean {
  try {
    follow(document, { $ref });
    return true;
  } catch {
    return false;
  }
}

const schemaKeys = ["schema", "items", "additionalProperties", "not", "if", "then", "else"];

function isSchemaPlace(at: readonly string[], target: readonly string[]): boolean {
  const [before, last] = [at.at(-2) ?? "", at.at(-1) ?? ""];
  return (
    schemaKeys.includes(last) ||
    ["properties", "allOf", "oneOf", "anyOf", "schemas", "prefixItems", "$defs"].includes(before) ||
    target.includes("schema") ||
    ["definitions", "$defs"].includes(target[0] ?? "")
  );
}

const kinds = ["parameters", "responses", "headers", "examples", "links", "callbacks"];

function findKind(at: readonly string[]): string | undefined {
  if (at.at(-1) === "requestBody") return "requestBodies";
  return kinds.find((kind) => kind === at.at(-2));
}

function claimName(document: Document, kind: string, keys: readonly string[]): string {
  const words = keys.filter((key) => !/^(paths|schema|content|properties|definitions)$/.test(key));
  const base = toPascalCase(
    words
      .join("-")
      .replace(/[^A-Za-z0-9]+/g, "-")
      .replace(/^-|-$/g, ""),
  );
  const taken = Object.keys(document.components?.[kind] ?? {});
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? base : `${base}${count}`;
    if (!taken.includes(name)) return name;
  }
}
