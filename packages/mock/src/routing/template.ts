import { decodePart } from "../check/styles.ts";

/** A described path, ready to be compared with requests. */
export interface Template {
  readonly segments: readonly Segment[];
  /** Parameters of which nothing says where they end: another one follows at once. */
  readonly unclear: ReadonlySet<string>;
}

interface Segment {
  /** One more than names: what stands before, between and after them. */
  readonly literals: readonly string[];
  readonly names: readonly string[];
}

/** Reads a described path. */
export function readTemplate(path: string): Template {
  const segments = path.split("/").map(readSegment);
  const unclear = segments.flatMap(({ literals, names }) =>
    names.filter((_, at) => isUnclear(literals, at, names.length)),
  );
  return { segments, unclear: new Set(unclear) };
}

function readSegment(text: string): Segment {
  const pieces = text.split(/\{([^{}]+)\}/);
  return {
    // Beside a parameter nothing may be decoded before it is cut out.
    literals: pieces
      .filter((_, index) => index % 2 === 0)
      .map((it) => (pieces.length === 1 ? decodePart(it) : encodeURI(decodePart(it)))),
    names: pieces.filter((_, index) => index % 2 === 1),
  };
}

function isUnclear(literals: readonly string[], at: number, count: number): boolean {
  return (at > 0 && literals[at] === "") || (at < count - 1 && literals[at + 1] === "");
}

/** The parameters of a path as they were sent, or nothing where the template does not fit. */
export function matchTemplate(template: Template, path: string): Map<string, string> | undefined {
  const parts = path.split("/");
  if (parts.length !== template.segments.length) return undefined;
  const values = new Map<string, string>();
  for (const [index, segment] of template.segments.entries()) {
    if (!matchSegment(segment, parts[index] ?? "", values)) return undefined;
  }
  return values;
}

// From the right, so that the last dot of `{name}.{format}` counts. No regular expression: one with several
// placeholders takes very long over some addresses.
function matchSegment(
  { literals, names }: Segment,
  text: string,
  values: Map<string, string>,
): boolean {
  if (names.length === 0) return decodePart(text) === literals[0];
  const [first = ""] = literals;
  if (!text.startsWith(first)) return false;
  let end = text.length;
  for (let at = names.length; at > 0; at -= 1) {
    const literal = literals[at] ?? "";
    const isLast = at === names.length;
    const start = isLast ? end - literal.length : text.lastIndexOf(literal, end - literal.length);
    const isThere = start >= first.length && start + literal.length <= end;
    if (!isThere || !text.startsWith(literal, start)) return false;
    if (!isLast) values.set(names[at] ?? "", text.slice(start + literal.length, end));
    end = start;
  }
  values.set(names[0] ?? "", text.slice(first.length, end));
  return true;
}

/** Sorts the template that says more before the one that says less: `/a/b` before `/a/{c}.pdf` before `/a/{c}`. */
export function compareTemplates(a: Template, b: Template): number {
  for (const [index, segment] of a.segments.entries()) {
    const other = b.segments[index];
    if (other === undefined) break;
    const difference = measure(other) - measure(segment);
    if (difference !== 0) return difference;
  }
  return 0;
}

function measure({ literals, names }: Segment): number {
  return names.length === 0 ? Number.MAX_SAFE_INTEGER : literals.join("").length;
}
