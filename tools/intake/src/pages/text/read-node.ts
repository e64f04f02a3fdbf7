import { isDeepStrictEqual } from "node:util";
import { isAlias, isMap, isScalar, isSeq, type Pair, type Scalar, type YAMLMap } from "yaml";
import type { Report } from "../report.ts";
import { below, type Data, type DataMap, isMap as isDataMap } from "./data.ts";
import { UnreadablePage } from "./unreadable-page.ts";

/** With every alias written out. A short text can mean very many values, which some readers do not survive. */
const MAX_VALUES = 500_000;
const MAX_DEPTH = 200;

/** A value, with how many values it has and how deep it is when its aliases are written out. */
interface Weighed {
  readonly value: Data;
  readonly weight: number;
  readonly height: number;
}

interface Reading {
  readonly report: Report;
  /** What each anchor stands for; "open" while its own content is read. */
  readonly anchors: Map<string, Weighed | "open">;
}

const NOTHING: Weighed = { value: null, weight: 1, height: 1 };

/** A YAML node as plain data. */
export function readNode(node: unknown, report: Report): Data {
  return read(node, "", 0, { report, anchors: new Map() }).value;
}

/** Reads in the order of the text, `x-` fields included: the anchor may stand in one and the alias outside. */
function read(node: unknown, at: string, depth: number, reading: Reading): Weighed {
  if (depth > MAX_DEPTH) throw tooDeep(at);
  if (isAlias(node)) return readAlias(node.source, at, reading);
  const anchor = (node as { anchor?: string } | null)?.anchor;
  if (anchor) reading.anchors.set(anchor, "open");
  const result = readContent(node, at, depth, reading);
  if (result.weight > MAX_VALUES) {
    throw new UnreadablePage(
      `The page's YAML means more than ${MAX_VALUES} values when its aliases are written out; look at it by hand.`,
    );
  }
  if (result.height > MAX_DEPTH) throw tooDeep(at);
  if (anchor) reading.anchors.set(anchor, result);
  return result;
}

function tooDeep(at: string): UnreadablePage {
  return new UnreadablePage(
    `The page's YAML is nested more than ${MAX_DEPTH} levels deep, at ${at.slice(0, 80) || "its root"}; look at it by hand.`,
  );
}

function readAlias(name: string, at: string, { anchors, report }: Reading): Weighed {
  const found = anchors.get(name);
  if (found === "open") {
    throw new UnreadablePage(
      `The page's YAML contains itself: the alias *${name} stands inside its anchor; look at it by hand.`,
    );
  }
  if (found) return found;
  report(
    "dropped",
    "alias-without-anchor",
    at,
    `The alias *${name} has no anchor; nothing was read.`,
  );
  return NOTHING;
}

function readContent(node: unknown, at: string, depth: number, reading: Reading): Weighed {
  if (isScalar(node)) return { ...NOTHING, value: readScalar(node) };
  if (isMap(node)) return readMap(node, at, depth, reading);
  if (!isSeq(node)) return NOTHING;
  const items = node.items.map((item, index) => read(item, below(at, index), depth + 1, reading));
  return { value: items.map(({ value }) => value), ...measure(items) };
}

function readMap(node: YAMLMap, at: string, depth: number, reading: Reading): Weighed {
  const entries = new Map<string, Data>();
  const parts: Weighed[] = [];
  for (const pair of node.items) {
    const key = readKey(pair);
    if (key === undefined || key === "__proto__") {
      reading.report(
        "dropped",
        "odd-key",
        at,
        "A key is no text that could name something; it was left out.",
      );
      continue;
    }
    const place = below(at, key);
    const part = read(pair.value, place, depth + 1, reading);
    parts.push(part);
    const known = entries.get(key);
    entries.set(key, known === undefined ? part.value : join(known, part.value, place, reading));
  }
  return { value: Object.fromEntries(entries), ...measure(parts) };
}

/** A key that stands twice: two maps become one, so that no operation and no property is lost. */
function join(first: Data, second: Data, at: string, { report }: Reading): Data {
  if (isDeepStrictEqual(first, second)) {
    report("repaired", "duplicate-key", at, "The key stands twice with the same value.");
    return first;
  }
  const both = isDataMap(first) && isDataMap(second);
  const reading = both
    ? "both maps were put together"
    : "the later value was taken, as most parsers do";
  report(
    "doubtful",
    "duplicate-key",
    at,
    `The key stands twice with different values; ${reading}.`,
  );
  return both ? joinMaps(first, second) : second;
}

function joinMaps(first: DataMap, second: DataMap): DataMap {
  const entries = new Map(Object.entries(first));
  for (const [key, value] of Object.entries(second)) {
    const known = entries.get(key);
    entries.set(key, isDataMap(known) && isDataMap(value) ? joinMaps(known, value) : value);
  }
  return Object.fromEntries(entries);
}

function readKey({ key }: Pair): string | undefined {
  if (isScalar(key)) return key.source ?? String(key.value ?? "");
  return typeof key === "string" ? key : undefined;
}

function readScalar({ value, source }: Scalar): Data {
  if (typeof value === "number") {
    // An integer that a number cannot hold (a card token of 24 digits) stays the text that it is.
    const digits = /^[-+]?\d+$/.test(source ?? "") && String(value) !== source?.replace(/^\+/, "");
    return Number.isFinite(value) && !digits ? value : String(source ?? value);
  }
  return typeof value === "string" || typeof value === "boolean" ? value : null;
}

function measure(parts: readonly Weighed[]): Omit<Weighed, "value"> {
  return {
    weight: parts.reduce((sum, { weight }) => sum + weight, 1),
    height: 1 + parts.reduce((most, { height }) => Math.max(most, height), 0),
  };
}
