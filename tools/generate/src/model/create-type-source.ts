import {
  readEvidence,
  readOperationEvidence,
  readParameterEvidence,
} from "@cash-in/description/evidence";
import { follow } from "@cash-in/description/follow";
import { fieldsOf, isFields } from "@cash-in/description/json";
import { listOperations } from "@cash-in/description/list-operations";
import type { Document, Parameter, Schema } from "@cash-in/description/openapi";
import { listSubschemas } from "@cash-in/description/schema-keywords";
import type { Evidence } from "@cash-in/description/vocabulary";
import { walkNodes } from "@cash-in/description/walk-nodes";
import { getParameterContent } from "./get-parameter-content.ts";
import { isFileSchema } from "./is-file-schema.ts";
import type { Comment, Known, TypeSource } from "./model.ts";

type Node = Record<string, unknown>;

/** A document that makes better types: without long examples and contradictions, and with the evidence in its comments. */
export function createTypeSource(document: Document): TypeSource {
  // Not structuredClone: nodes that YAML anchors share must become separate ones.
  const copy = JSON.parse(JSON.stringify(document)) as Document;
  const known = new Map<unknown, readonly Known[]>();
  learnParameters(copy, known);
  for (const schema of Object.values(copy.components?.schemas ?? {})) {
    learnProperties(schema, readEvidence(schema), known);
  }
  const comments: Comment[] = [];
  walkNodes(copy, (node, at) => {
    const { description: text } = node;
    if (typeof text === "string") comments.push({ at, text, known: known.get(node) ?? tell(node) });
    if (typeof text === "string") delete node.description;
    dropExample(node);
    loosen(node);
    nameFile(node);
  });
  return { document: copy, comments };
}

/** Learns of each parameter how its name and its type are known. */
function learnParameters(document: Document, known: Map<unknown, readonly Known[]>): void {
  for (const { pathItem, operation } of listOperations(document)) {
    const { request } = readOperationEvidence(operation);
    for (const owner of [pathItem, operation]) {
      if (owner.parameters === undefined) continue;
      // A copy of its own, since a parameter that several operations share is not known alike everywhere.
      owner.parameters = owner.parameters.map((parameter) => {
        const own = describeValue(
          document,
          structuredClone(follow<Parameter>(document, parameter)),
        );
        const { name, type } = readParameterEvidence(own, request);
        known.set(
          own,
          name === type ? about(name) : [...about(name, "name"), ...about(type, "type")],
        );
        return own;
      });
    }
  }
}

/** Types know `schema` alone. What stands under a media type moves there. */
function describeValue(document: Document, { content, ...parameter }: Parameter): Parameter {
  if (content === undefined) return parameter;
  const { schema = {} } = getParameterContent(document, { ...parameter, content });
  return { ...parameter, schema };
}

/** Learns of each property how it is known, where only what it stands in says so. */
function learnProperties(
  schema: unknown,
  word: Evidence,
  known: Map<unknown, readonly Known[]>,
): void {
  for (const { keys, schema: inner } of listSubschemas(fieldsOf(schema))) {
    const own = readEvidence(inner, word);
    learnProperties(inner, own, known);
    if (keys[0] === "properties" && isFields(inner)) learnProperty(inner, own, word, known);
  }
}

function learnProperty(
  property: Node,
  own: Evidence,
  inherited: Evidence,
  known: Map<unknown, readonly Known[]>,
): void {
  const { $ref } = property;
  const items = fieldsOf(property.items);
  const ofItems = "$ref" in items ? readEvidence(items, own) : own;
  known.set(property, ofItems === own ? about(own) : [...about(own), ...about(ofItems, "items")]);
  // What a reference leads to speaks for itself, but not of whether it stands here rightly.
  if ($ref !== undefined && own !== inherited) property.description ??= "";
}

/** What a node that is neither parameter nor property says of itself. */
function tell({ schema, "x-evidence": own = fieldsOf(schema)["x-evidence"] }: Node): Known[] {
  return typeof own === "string" ? about(readEvidence({ "x-evidence": own })) : [];
}

function about(word: Evidence, ...subjects: readonly string[]): Known[] {
  return [{ subjects, word }];
}

// The examples of bodies are long, and openapi.yaml has them. Those with fields, also among the components, may have
// one called `$ref`: it is data, but whoever prints the types would follow it.
function dropExample(node: Node): void {
  const isMediaType = "schema" in node && !("in" in node);
  if (isMediaType || typeof node.example === "object") delete node.example;
  const examples = Object.values(Object(node.examples));
  if (isMediaType || examples.some((it) => typeof it === "object")) delete node.examples;
}

// TypeScript holds every property to the type of the additional ones, OpenAPI only those without a name.
function loosen(node: Node): void {
  if (node.properties !== undefined && typeof node.additionalProperties === "object") {
    node.additionalProperties = true;
  }
}

// Types know one way to say that a text is the content of a file.
function nameFile(node: Node): void {
  if (isFileSchema(node as Schema)) node.format = "binary";
}
