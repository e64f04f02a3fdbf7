import { Problem } from "@cash-in/workbench/problem";
import {
  type Document,
  isPair,
  isScalar,
  type Node,
  parseDocument,
  type Scalar,
  type ScalarTag,
  type Tags,
  visit,
} from "yaml";

type StringifyContext = Parameters<NonNullable<ScalarTag["stringify"]>>[1];

/** Ours are a few kilobytes; beyond this it is no hand-kept file. */
const MAX_BYTES = 4_000_000;
const MAX_ALIASES = 100;

interface Block {
  readonly value: unknown;
  readonly header: string;
  readonly lines: readonly string[];
}

/** How block scalars (`>-`, `|`) were written. The library would wrap them anew. */
const blocks = new WeakMap<Scalar, Block>();

/** Reads a YAML file so that it can be changed and written again with comments, order and layout kept. */
export function parseYaml(path: string, text: string): Document {
  if (text.length > MAX_BYTES) {
    throw new Problem(`${path} is larger than ${MAX_BYTES} bytes. Split it.`);
  }
  const document = parseDocument(text, { customTags: keepBlocks, keepSourceTokens: true });
  const [error] = document.errors;
  if (error) {
    const { line = 1, col = 1 } = error.linePos?.[0] ?? {};
    const [reason] = error.message.split("\n");
    throw new Problem(`${path}:${line}:${col} ${reason} Correct the YAML.`);
  }
  visit(document, { Scalar: (_key, scalar) => remember(scalar) });
  return document;
}

/** A document for a file that does not exist yet. */
export function createYaml(value: unknown): Document {
  const document: Document = parseDocument("", { customTags: keepBlocks });
  const node = document.createNode(value, { aliasDuplicateObjects: false });
  styleNode(node, "");
  document.contents = node;
  return document;
}

/** The plain value of a document. Aliases are expanded, but only so many of them. */
export function toPlain(path: string, document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    throw new Problem(`${path}: ${String(error)}. Write out what the aliases stand for.`);
  }
}

/** The text of a document, one line a scalar: the formatter decides where flow collections break. */
export function renderYaml(document: Document): string {
  return document.toString({ lineWidth: 0 });
}

/** Lists of words that stand in one line. */
const FLOW = ["required", "enum", "tags", "type", "x-extensible-enum", "documented"];

/** Writes a new node as the ones around it are written. `name` is the key that it stands under. */
export function styleNode(root: Node, name: string): void {
  visit(root, {
    Scalar: (_key, scalar) => quote(scalar),
    Seq: (_key, seq, path) => {
      const holder = path.at(-1);
      const key = isPair(holder)
        ? String(isScalar(holder.key) ? holder.key.value : holder.key)
        : name;
      if (FLOW.includes(key) && seq.items.every(isScalar)) seq.flow = true;
    },
  });
}

/** Quotes what a reader of YAML 1.1, or a person, would take for a date, a number or a yes. */
export function quote(scalar: Scalar): void {
  if (typeof scalar.value !== "string" || scalar.type !== undefined) return;
  const { value } = scalar;
  if (/^[-+]?[\d_.:]+$|^\d{4}-\d\d|^(yes|no|on|off|~)$|: |^[+]/i.test(value)) {
    scalar.type = "QUOTE_DOUBLE";
  }
}

function remember(scalar: Scalar): void {
  const token = scalar.srcToken;
  if (token?.type !== "block-scalar") return;
  const lines = token.source.split("\n");
  const margin = Math.min(
    ...lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)),
  );
  const header = token.props.find(({ type }) => type === "block-scalar-header");
  blocks.set(scalar, {
    value: scalar.value,
    header: header && "source" in header ? header.source : "|",
    lines: lines.map((line) => line.slice(margin).trimEnd()),
  });
}

function keepBlocks(tags: Tags): Tags {
  return tags.map((tag) => {
    if (typeof tag === "string" || tag.tag !== "tag:yaml.org,2002:str" || tag.collection)
      return tag;
    const { stringify } = tag;
    return {
      ...tag,
      stringify(item: Scalar, context: StringifyContext, onComment, onChompKeep) {
        return (
          printBlock(item, context) ?? stringify?.(item, context, onComment, onChompKeep) ?? ""
        );
      },
    } satisfies typeof tag;
  });
}

function printBlock(scalar: unknown, { indent, implicitKey, inFlow }: StringifyContext) {
  const block = isScalar(scalar) ? blocks.get(scalar) : undefined;
  if (!block || !isScalar(scalar) || scalar.value !== block.value || implicitKey || inFlow)
    return undefined;
  const margin = indent || "  ";
  const body = block.lines.map((line) => (line === "" ? "" : `${margin}${line}`)).join("\n");
  return `${block.header}\n${body.trimEnd()}`;
}
