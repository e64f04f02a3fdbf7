import type { Fields } from "@cash-in/description/json";
import type { PageMedia, PageOperation, PageParameter } from "../../pages/page.ts";
import type { AddNote } from "./note.ts";
import { readAddress } from "./read-server.ts";
import type { ReadContent, ReadMedia, ReadOperation, ReadParameter, Source } from "./reading.ts";

/** Headers that HTTP or the client itself sets. OpenAPI ignores them as parameters. */
const OWN_HEADERS = [
  "accept",
  "content-type",
  "authorization",
  "host",
  "content-length",
  "user-agent",
];

interface Surroundings {
  readonly specServers: readonly string[];
  /** Headers that carry the key. */
  readonly keyHeaders: readonly string[];
  readonly toSpec: (schema: unknown, source: Source, place: string) => Fields;
  readonly note: AddNote;
  readonly groups: ReadonlyMap<string, string>;
}

/** One operation of a page in the spec's words. */
export function readOperation(
  operation: PageOperation,
  source: Source,
  surroundings: Surroundings,
): ReadOperation {
  const { specServers } = surroundings;
  const { path, server, others } = readAddress(operation.path, operation.servers, specServers);
  const place = `${operation.method.toUpperCase()} ${path}`;
  const repeated = findRepeated(path, specServers);
  if (repeated !== undefined) {
    const text = `The page's server ends in ${repeated}, and its path begins with it again: a call goes to ${repeated}${path}. Try whether it does; if not, correct the path in the spec and adopt this page no more as it is.`;
    surroundings.note({ kind: "decision", page: source.address, place, text });
  }
  const readContents = (content: Readonly<Record<string, PageMedia>>) =>
    readContent(content, (schema) => surroundings.toSpec(schema, source, place));
  const responses = Object.entries(operation.responses).map(([status, response]) => [
    status,
    readContents(response.content),
  ]);
  const { requestBody, operationId } = operation;
  return {
    source,
    others: [],
    method: operation.method,
    path,
    ...(server !== undefined && { server }),
    ...(others && { otherServers: others }),
    ...(operationId !== undefined && { operationId }),
    groups:
      operation.tags.length > 0 ? operation.tags : [surroundings.groups.get(source.address) ?? ""],
    deprecated: operation.deprecated,
    parameters: readParameters(operation, path, source, surroundings),
    ...(requestBody && {
      requestBody: {
        ...(requestBody.required !== undefined && { required: requestBody.required }),
        content: readContents(requestBody.content),
      },
    }),
    responses: Object.fromEntries(responses),
    security: operation.security,
  };
}

/** The base path that a path below it begins with once more. */
function findRepeated(path: string, servers: readonly string[]): string | undefined {
  const bases = servers.filter((url) => URL.canParse(url)).map((url) => new URL(url).pathname);
  return bases
    .map((base) => base.replace(/\/+$/, ""))
    .find((base) => base !== "" && path.startsWith(`${base}/`));
}

function readContent(
  content: Readonly<Record<string, PageMedia>>,
  toSpec: (schema: unknown) => Fields,
): ReadContent {
  return Object.fromEntries(
    Object.entries(content).map(([type, { schema, example }]): [string, ReadMedia] => [
      type,
      { ...(schema && { schema: toSpec(schema) }), ...(example !== undefined && { example }) },
    ]),
  );
}

function readParameters(
  operation: PageOperation,
  path: string,
  source: Source,
  { keyHeaders, toSpec, note }: Surroundings,
): ReadParameter[] {
  const place = `${operation.method.toUpperCase()} ${path}`;
  const drop = ({ in: where, name }: PageParameter, text: string) =>
    note({ kind: "dropped", page: source.address, place: `${place} ${where} ${name}`, text });
  const placeholders = listPlaceholders(path);
  const kept = operation.parameters.filter((parameter, index) => {
    const folded = parameter.name.toLowerCase();
    if (parameter.in === "header" && [...OWN_HEADERS, ...keyHeaders].includes(folded)) return false;
    if (parameter.in === "cookie")
      drop(parameter, "Left out: a browser lets no client set a cookie.");
    else if (parameter.in === "path" && !placeholders.includes(parameter.name))
      drop(parameter, "Left out: the path has no such placeholder.");
    else if (
      operation.parameters
        .slice(0, index)
        .some((it) => it.name === parameter.name && it.in === parameter.in)
    )
      drop(parameter, "Left out: the page names it twice; the first one counts.");
    else return true;
    return false;
  });
  const read = kept.map((parameter) => ({
    name: parameter.name,
    in: parameter.in,
    required: parameter.in === "path" || parameter.required,
    schema: toSpec(parameter.schema, source, `${place} ${parameter.in} ${parameter.name}`),
    ...pick(parameter, ["deprecated", "style", "explode", "example"]),
  }));
  return [...readMissing(read, placeholders, place, source, note), ...read];
}

/** Placeholders of the path that the page does not describe. */
function readMissing(
  read: readonly ReadParameter[],
  placeholders: readonly string[],
  place: string,
  { address }: Source,
  note: AddNote,
): ReadParameter[] {
  const missing = placeholders.filter(
    (name) => !read.some((it) => it.in === "path" && it.name === name),
  );
  for (const name of missing) {
    const text = "The page does not describe this placeholder of its path; a text is taken.";
    note({ kind: "doubtful", page: address, place: `${place} path ${name}`, text });
  }
  return missing.map((name) => ({ name, in: "path", required: true, schema: {} }));
}

export function listPlaceholders(path: string): string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
}

function pick<T extends object, K extends keyof T>(
  value: T,
  keys: readonly K[],
): Partial<Pick<T, K>> {
  const entries = keys.filter((key) => value[key] !== undefined).map((key) => [key, value[key]]);
  return Object.fromEntries(entries) as Partial<Pick<T, K>>;
}
