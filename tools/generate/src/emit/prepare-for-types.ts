import type { Document } from "../spec/openapi.ts";
import { walkNodes } from "../spec/walk-nodes.ts";
import { toCommentText } from "../text/to-comment-text.ts";
import { wrapText } from "../text/wrap-text.ts";

/** A copy of a document that makes better types: shorter comments, with the evidence, and no contradictions. */
export function prepareForTypes(document: Document): Document {
  // Not structuredClone: nodes that YAML anchors share must become separate ones.
  const copy = JSON.parse(JSON.stringify(document)) as Document;
  walkNodes(copy, (node) => {
    describe(node);
    dropExample(node);
    loosen(node);
  });
  return copy;
}

function describe(node: Record<string, unknown>): void {
  const { schema, description } = node;
  const evidence = node["x-evidence"] ?? (Object(schema) as Record<string, unknown>)["x-evidence"];
  if (typeof description !== "string") return;
  const known =
    typeof evidence === "string" ? `${description}\nEvidence: ${evidence}.` : description;
  node.description = wrapText(toCommentText(known), 80).join("\n");
}

// The examples of bodies are long, and openapi.yaml has them.
function dropExample(node: Record<string, unknown>): void {
  const isMediaType = "schema" in node && !("in" in node);
  if (!isMediaType && typeof node.example !== "object") return;
  delete node.example;
  delete node.examples;
}

// TypeScript holds every property to the type of the additional ones, OpenAPI only those without a name.
function loosen(node: Record<string, unknown>): void {
  if (node.properties !== undefined && typeof node.additionalProperties === "object") {
    node.additionalProperties = true;
  }
}
