import type { Change, Operator } from "./list-text-mutants.ts";
import { type Node, toNode } from "./node.ts";

// Each a mistake that people make.
const swapped: Readonly<Record<string, string>> = {
  "===": "!==",
  "!==": "===",
  ">=": ">",
  "<=": "<",
  "<": "<=",
  ">": ">=",
  "&&": "||",
  "||": "&&",
  "-": "+",
  "*": "/",
};

/** `a === b` becomes `a !== b`, `a && b` becomes `a || b`, `a ?? b` becomes `a`. */
const swapOperator: Operator = (node, source) => {
  if (!/^(Binary|Logical)Expression$/.test(node.type)) return [];
  const operator = String(node.operator);
  if (operator === "??") return [replace(node, `(${cut(source, node.left)})`)];
  const to = swapped[operator];
  if (to === undefined) return [];
  const at = source.indexOf(operator, (node.left as Node).end);
  const after = source.slice(at + operator.length, node.end);
  return [replace(node, source.slice(node.start, at) + to + after)];
};

/** `if (a)` never comes true; `a ? b : c` becomes `a ? c : b`; `!a` becomes `a`. */
const turnCondition: Operator = (node, source) => {
  if (node.type === "IfStatement") return [replace(node.test, "false")];
  if (node.type === "ConditionalExpression") {
    const [test, yes, no] = [node.test, node.consequent, node.alternate].map(
      (it) => `(${cut(source, it)})`,
    );
    return [replace(node, `${test} ? ${no} : ${yes}`)];
  }
  return node.type === "UnaryExpression" && node.operator === "!"
    ? [replace(node, `(${cut(source, node.argument)})`)]
    : [];
};

/** Another boolean, number, pattern or text. A text only where it is data, not where it is for people. */
const changeLiteral: Operator = (node, source, parent) => {
  if (node.type !== "Literal") return [];
  if (typeof node.value === "boolean") return [replace(node, String(!node.value))];
  if (typeof node.value === "number") return [replace(node, String(node.value + 1))];
  if ("regex" in node) return [replace(node, "/(?!)/")];
  const isData =
    /^(BinaryExpression|SwitchCase|AssignmentPattern)$/.test(parent.type) ||
    (parent.type === "Property" && toNode(parent.value) === node);
  const isText = typeof node.value === "string" && isData && node.value !== "";
  return isText ? [replace(node, `${cut(source, node).slice(0, -1)}X"`)] : [];
};

/** A step left out. */
const dropStatement: Operator = (node) => {
  const isStep = node.type === "ExpressionStatement" || node.type === "ThrowStatement";
  return isStep ? [replace(node, ";")] : [];
};

const renamed: Readonly<Record<string, string>> = {
  encodeURIComponent: "String",
  "Math.min": "Math.max",
  "Math.max": "Math.min",
};

const omitted = /^(toLowerCase|sort|trim)$/;

/** A value that is not encoded, not lowered, not sorted, not filtered. */
const weakenCall: Operator = (node, source) => {
  if (node.type !== "CallExpression") return [];
  const callee = node.callee as Node;
  const to = renamed[cut(source, callee)];
  if (to !== undefined) return [replace(callee, to)];
  const name = callee.type === "MemberExpression" ? cut(source, callee.property) : "";
  if (!omitted.test(name) && name !== "filter") return [];
  return [replace(node, cut(source, callee.object))];
};

/** A property or an item left out. */
const dropPart: Operator = (node, source) => {
  if (node.type !== "ObjectExpression" && node.type !== "ArrayExpression") return [];
  const parts = (node.properties ?? node.elements) as readonly (Node | null)[];
  return parts.flatMap((part) => {
    if (part === null) return [];
    const comma = /^\s*,/.exec(source.slice(part.end))?.[0] ?? "";
    return [{ start: part.start, end: part.end + comma.length, to: "" }];
  });
};

/** A piece of text that is written left out. */
const dropText: Operator = (node, source) => {
  if (node.type !== "TemplateElement") return [];
  // The first character begins the piece: a backtick or a brace.
  const piece = (node.value as { readonly raw: string }).raw;
  const start = source.indexOf(piece, node.start + 1);
  const found = /[^\s`\\$]+/.exec(piece);
  if (!found) return [];
  const at = start + found.index;
  return [{ start: at, end: at + found[0].length, to: "" }];
};

function replace(node: unknown, to: string): Change {
  const { start, end } = node as Node;
  return { start, end, to };
}

function cut(source: string, node: unknown): string {
  const { start, end } = node as Node;
  return source.slice(start, end);
}

/** For code whose texts are for people. */
export const codeOperators: readonly Operator[] = [
  swapOperator,
  turnCondition,
  changeLiteral,
  dropStatement,
  weakenCall,
];

/** For code that writes code. */
export const emitOperators: readonly Operator[] = [
  swapOperator,
  turnCondition,
  changeLiteral,
  weakenCall,
  dropPart,
  dropText,
];
