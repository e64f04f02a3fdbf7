import { toCodeSpan } from "@cash-in/workbench/to-code-span";
import { reading, writing } from "../direction.ts";
import { createFact, type Fact } from "../fact.ts";
import { compareSchemas, describeDeprecation, type SchemaPair } from "./compare-schemas.ts";
import type { Node, OperationNode } from "./document.ts";

/** Finds what the OpenAPI document says otherwise of an operation and no type shows. */
export function compareOperationNodes(
  id: string,
  documents: SchemaPair["documents"],
  base: OperationNode,
  next: OperationNode,
): Fact[] {
  const isDeprecated = next.node.deprecated === true;
  return [
    ...(isDeprecated === (base.node.deprecated === true)
      ? []
      : [describeDeprecation(id, "", isDeprecated)]),
    ...(hasSameWords(base.node, next.node)
      ? []
      : [createFact(id, "wording", "the documentation changed")]),
    ...compareParameters({ subject: id, documents }, base, next),
    ...compareContents({ subject: id, documents }, "the body", base.body, next.body),
    ...Object.keys(next.responses).flatMap((status) => {
      const [old, fresh] = [base.responses[status], next.responses[status]];
      return compareContents({ subject: id, documents }, `the answer ${status}`, old, fresh);
    }),
  ];
}

type Operation = Pick<SchemaPair, "subject" | "documents">;

function hasSameWords(base: Node, next: Node): boolean {
  const texts = ["summary", "description", "example", "examples"];
  return texts.every((field) => JSON.stringify(base[field]) === JSON.stringify(next[field]));
}

function compareParameters(operation: Operation, base: OperationNode, next: OperationNode): Fact[] {
  const { subject } = operation;
  return next.parameters.flatMap((parameter) => {
    const old = base.parameters.find((it) => it.name === parameter.name && it.in === parameter.in);
    if (old === undefined) return [];
    const label = `\`${parameter.name}\``;
    const isDeprecated = parameter.deprecated === true;
    return [
      ...(hasSameWords(old, parameter)
        ? []
        : [createFact(subject, "wording", "the documentation changed")]),
      ...(isDeprecated === (old.deprecated === true)
        ? []
        : [describeDeprecation(subject, label, isDeprecated)]),
      ...compareSchemas({
        ...operation,
        label,
        direction: writing,
        base: old.schema,
        next: parameter.schema,
      }),
    ];
  });
}

function compareContents(
  operation: Operation,
  label: string,
  base: Node | undefined,
  next: Node | undefined,
): Fact[] {
  if (base === undefined || next === undefined) return [];
  const { subject } = operation;
  const before = Object(base.content) as Record<string, Node>;
  const after = Object(next.content) as Record<string, Node>;
  const direction = label === "the body" ? writing : reading;
  const inside = Object.entries(after).flatMap(([mediaType, node]) => {
    const old = before[mediaType];
    if (old === undefined) return [];
    return [
      ...(hasSameWords(old, node)
        ? []
        : [createFact(subject, "wording", "the documentation changed")]),
      ...(JSON.stringify(old.encoding) === JSON.stringify(node.encoding)
        ? []
        : [createFact(subject, "serialisation", `${label} has its parts in another form`)]),
      ...compareSchemas({ ...operation, label, direction, base: old.schema, next: node.schema }),
    ];
  });
  const types = (content: Record<string, Node>) =>
    Object.keys(content)
      .sort()
      .map((it) => toCodeSpan(it))
      .join(" or ") || "no content";
  // Whoever names it in `/paths`, or sends it, finds it no more.
  const isLost = Object.keys(before).some((mediaType) => !(mediaType in after));
  return [
    ...(hasSameWords(base, next)
      ? []
      : [createFact(subject, "wording", "the documentation changed")]),
    ...(types(before) === types(after)
      ? []
      : [
          createFact(
            subject,
            isLost ? "lost media type" : "media type",
            `${label} is ${types(after)} instead of ${types(before)}`,
          ),
        ]),
    ...inside,
  ];
}
