import { parse } from "yaml";
import type { Note } from "../../src/adoption/reading/note.ts";
import type { Report } from "../../src/adoption/report/report.ts";
import type { Source } from "./sources.ts";

type Node = { readonly [key: string]: unknown };

/** One thing that a document says of a place: `GET /a/{} query.page`, `type`, `integer`. */
interface Said {
  readonly place: string;
  readonly word: string;
  readonly value: string;
}

const METHODS = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];
const BOUNDS =
  "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern minItems maxItems uniqueItems minProperties maxProperties".split(
    " ",
  );
const nodeOf = (value: unknown): Node =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Node) : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The document of a page, read by itself: this looks at what the tool did and shares no code with it. */
function readDocument({ text }: Source): Node {
  const yaml = /^```yaml\n(.*?)^```$/ms.exec(text)?.[1] ?? "";
  return nodeOf(parse(yaml, { maxAliasCount: -1 }));
}

/** What a document says of the wire: alternatives and parts of a schema are all said of its place. */
function listSaid(document: Node): Said[] {
  const said: Said[] = [];
  const say = (place: string, word: string, value: unknown) =>
    void said.push({ place, word, value: String(value) });
  const follow = (given: unknown, seen: readonly string[]): [Node, readonly string[]] => {
    const { $ref } = nodeOf(given);
    if (typeof $ref !== "string") return [nodeOf(given), seen];
    if (seen.includes($ref)) return [{}, seen];
    const keys = $ref
      .slice(2)
      .split("/")
      .map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~"));
    const [target, chain] = follow(
      keys.reduce<unknown>((value, key) => nodeOf(value)[key], document),
      [...seen, $ref],
    );
    const { $ref: _reference, ...beside } = nodeOf(given);
    return [{ ...target, ...beside }, chain];
  };
  const walk = (given: unknown, place: string, before: readonly string[]): void => {
    const [schema, seen] = follow(given, before);
    const guess = schema.properties ? "object" : schema.items ? "array" : undefined;
    for (const type of [schema.type ?? guess].flat())
      if (type !== undefined && type !== "null") say(place, "type", type);
    for (const value of listOf(schema.enum))
      if (value !== null) say(place, "enum", JSON.stringify(value));
    for (const word of BOUNDS)
      if (schema[word] !== undefined && schema[word] !== false) say(place, word, schema[word]);
    for (const name of listOf(schema.required)) say(`${place}.${name}`, "required", true);
    for (const [name, child] of Object.entries(nodeOf(schema.properties))) {
      say(`${place}.${name}`, "property", "there");
      walk(child, `${place}.${name}`, seen);
    }
    if (schema.items !== undefined) walk(schema.items, `${place}[]`, seen);
    if (schema.additionalProperties === false) say(place, "additionalProperties", false);
    for (const part of [schema.allOf, schema.anyOf, schema.oneOf].flatMap(listOf))
      walk(part, place, seen);
  };
  const walkContent = (holder: Node, place: string): void => {
    for (const [type, media] of Object.entries(nodeOf(holder.content)))
      walk(nodeOf(media).schema, `${place} ${type} `, []);
  };
  for (const [path, item] of Object.entries(nodeOf(document.paths))) {
    for (const method of METHODS.filter((it) => nodeOf(item)[it] !== undefined)) {
      const operation = nodeOf(nodeOf(item)[method]);
      const at = `${method.toUpperCase()} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`;
      say(at, "operation", "there");
      if (operation.deprecated === true) say(at, "deprecated", true);
      for (const given of listOf(operation.parameters)) {
        const [parameter] = follow(given, []);
        // The names of placeholders do not travel.
        const place = `${at} ${parameter.in}.${parameter.in === "path" ? "{}" : parameter.name}`;
        say(place, "parameter", "there");
        if (parameter.required === true) say(place, "required", true);
        walk(parameter.schema, place, []);
      }
      const [body] = follow(operation.requestBody, []);
      if (operation.requestBody !== undefined) say(`${at} body`, "body", "there");
      if (body.required === true) say(`${at} body`, "required", true);
      walkContent(body, `${at} body`);
      for (const [key, given] of Object.entries(nodeOf(operation.responses))) {
        const status = key.replace(/^x-(\d\d\d):.*$/s, "$1");
        say(`${at} ${status}`, "response", "there");
        walkContent(follow(given, [])[0], `${at} ${status}`);
      }
    }
  }
  return said;
}

interface Difference extends Said {
  /** Which of the two says it alone, and of a page, which. */
  readonly by: "page" | "spec";
  readonly pages: readonly string[];
}

interface Comparison {
  readonly facts: number;
  readonly differences: readonly Difference[];
  /** Differences of which the report has no line. */
  readonly untold: readonly Difference[];
}

const keyOf = ({ place, word, value }: Said) => JSON.stringify([place, word, value]);
const ownerOf = (place: string) => place.split(" ").slice(0, 2).join(" ");

/** Holds every page against the spec that came of all, and every difference against the lines of the report. */
export function compare(
  sources: readonly Source[],
  spec: unknown,
  report: Pick<Report, "doubtful" | "dropped" | "renamed" | "decisions" | "exceptions">,
): Comparison {
  const pages = sources.map((source) => ({ ...source, said: listSaid(readDocument(source)) }));
  const left = new Set(report.exceptions.map(({ page }) => page));
  const known = new Map(listSaid(nodeOf(spec)).map((it) => [keyOf(it), it]));
  const told = new Set(pages.flatMap(({ said }) => said.map(keyOf)));
  const owners = Map.groupBy(
    pages.flatMap(({ address, said }) =>
      said.filter(({ word }) => word === "operation").map(({ place }) => ({ place, address })),
    ),
    ({ place }) => place,
  );
  const pagesOf = (place: string) =>
    (owners.get(ownerOf(place)) ?? []).map(({ address }) => address);
  const differences = [
    ...pages
      .filter(({ address }) => !left.has(address))
      .flatMap(({ said }) =>
        said
          .filter((it) => !known.has(keyOf(it)) && isWhole(it, known))
          .map((it): Difference => ({ ...it, by: "page", pages: pagesOf(it.place) })),
      ),
    ...[...known.values()]
      .filter((it) => !told.has(keyOf(it)) && isWhole(it, told))
      .map((it): Difference => ({ ...it, by: "spec", pages: pagesOf(it.place) })),
  ].filter((it) => !isSegment(it) && !isLeftOpen(it, pages));
  const lines = [...report.doubtful, ...report.dropped, ...report.renamed, ...report.decisions];
  const untold = differences.filter((it) => !lines.some((line) => tells(line, it)));
  return { facts: pages.flatMap(({ said }) => said).length, differences, untold };
}

/** Of an operation that the other side does not have at all, that is the one difference. */
function isWhole(it: Said, others: { has(key: string): boolean }): boolean {
  const operation = { place: ownerOf(it.place), word: "operation", value: "there" };
  return it.word === "operation" || others.has(keyOf(operation));
}

/** An empty segment is another path: a text in a path has a letter, whatever the page says. */
function isSegment({ by, place, word }: Difference): boolean {
  return by === "spec" && word === "minLength" && place.endsWith(" path.{}");
}

/** Whether the pages say that there is an object and no word of what is in it: what another page says stands there. */
function isLeftOpen(
  { by, place, pages }: Difference,
  all: readonly { readonly address: string; readonly said: readonly Said[] }[],
): boolean {
  const parent = place.slice(0, place.lastIndexOf("."));
  const said = all.filter(({ address }) => pages.includes(address)).flatMap((page) => page.said);
  const isObject = said.some((it) => it.place === parent && it.value === "object");
  return by === "spec" && isObject && !said.some((it) => it.place.startsWith(`${parent}.`));
}

/** Whether a line is about a difference: of one of its pages, and about its place or what it stands in. */
function tells(line: Note, { place, word, pages }: Difference): boolean {
  const text = `${line.place} ${line.text}`;
  if (word === "operation") {
    const [, path = ""] = place.split(" ");
    return text.replaceAll(/\{[^{}]*\}/g, "{}").includes(path);
  }
  if (line.page !== undefined && !pages.includes(line.page)) return false;
  const names = place.split(/[ .[\]]+/).slice(2);
  const name = names.findLast((it) => it.length > 1 && !it.includes("/"));
  const isBody = /\/requestBody$/.test(line.place) && place.includes(" body");
  // What is said of a property is said of all that is in it.
  const isAround = names.some(
    (it) => it.length > 1 && /[ /]([^ /]+)$/.exec(line.place)?.[1] === it,
  );
  if (isBody || isAround || (name !== undefined && isNamed(name, text))) return true;
  return name === undefined && isNamed(word, text);
}

function isNamed(name: string, text: string): boolean {
  return new RegExp(`(^|\\W)${name.replaceAll(/[^\w]/g, "\\$&")}($|\\W)`).test(text);
}
