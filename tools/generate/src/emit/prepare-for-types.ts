import { follow } from "@cash-in/description/follow";
import { listOperations } from "@cash-in/description/list-operations";
import type { Document, Parameter } from "@cash-in/description/openapi";
import { walkNodes } from "@cash-in/description/walk-nodes";
import { toCommentText } from "../text/to-comment-text.ts";
import { wrapText } from "../text/wrap-text.ts";

/** A copy of a document that makes better types: shorter comments, with the evidence, and no contradictions. */
export function prepareForTypes(document: Document): Document {
  // Not structuredClone: nodes that YAML anchors share must become separate ones.
  const copy = JSON.parse(JSON.stringify(document)) as Document;
  spreadEvidence(copy);
  walkNodes(copy, (node) => {
    describe(node);
    dropExample(node);
    loosen(node);
  });
  return copy;
}

/** Says of each parameter and property how it is known, where only what it stands in says so. */
function spreadEvidence(document: Document): void {
  for (const { pathItem, operation } of listOperations(document)) {
    for (const owner of [pathItem, operation]) {
      if (owner.parameters === undefined) continue;
      // A copy of its own, since a parameter that several operations share is not known alike everywhere.
      owner.parameters = owner.parameters.map((parameter) => {
        const own = structuredClone(follow<Parameter>(document, parameter));
        labelParameter(own, operation["x-evidence"]?.request);
        return own;
      });
    }
  }
  for (const schema of Object.values(document.components?.schemas ?? {})) labelProperties(schema);
}

// A parameter's own word speaks of its type.
function labelParameter(parameter: Parameter, name: string | undefined): void {
  const type = Object(parameter.schema)["x-evidence"] ?? name;
  Object.assign(parameter, {
    "x-evidence": type === name ? name : `name ${name}, type ${type}`,
  });
}

function labelProperties(schema: unknown, inherited?: unknown): void {
  if (!isNode(schema)) return;
  const word = schema["x-evidence"] ?? inherited;
  for (const property of Object.values(Object(schema.properties))) {
    labelProperties(property, word);
    if (isNode(property)) labelProperty(property, word);
  }
  for (const part of [schema.allOf, schema.anyOf, schema.oneOf, schema.items].flat()) {
    labelProperties(part, word);
  }
}

function labelProperty(property: Record<string, unknown>, inherited: unknown): void {
  const { $ref, items, "x-evidence": own = inherited } = property;
  const ofItems = isNode(items) && "$ref" in items ? items["x-evidence"] : undefined;
  property["x-evidence"] = ofItems && ofItems !== own ? `${own}, items ${ofItems}` : own;
  // What a reference leads to speaks for itself, but not of whether it stands here rightly.
  if ($ref !== undefined && own !== inherited) property.description ??= "";
}

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function describe(node: Record<string, unknown>): void {
  const { schema, description } = node;
  const evidence = node["x-evidence"] ?? (Object(schema) as Record<string, unknown>)["x-evidence"];
  if (typeof description !== "string") return;
  const known =
    typeof evidence === "string" ? `${description}\nEvidence: ${evidence}.`.trim() : description;
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
