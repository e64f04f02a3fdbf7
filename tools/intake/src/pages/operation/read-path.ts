import type { Context } from "../context.ts";
import type { Data } from "../text/data.ts";
import { readUrl } from "./read-servers.ts";

export interface Path {
  readonly path: string;
  /** Where the path is a whole address. */
  readonly server?: string;
  /** Query parameters that stand in the path, as OpenAPI forbids. */
  readonly query: readonly Data[];
}

/** A placeholder as other tools write it: a segment `:id` or `<int:id>`, or braces that were escaped. */
const OTHER_PLACEHOLDER =
  /(?<=^|\/):([A-Za-z_]\w*)(?=\/|$)|(?<=^|\/)<(?:\w+:)?([A-Za-z_]\w*)>(?=\/|$)|%7B([^%{}/]+)%7D/gi;

/** The path as OpenAPI has it: a slash, segments and `{placeholders}`. */
export function readPath(written: string, at: string, { report }: Context): Path {
  let path = written.trim();
  let server: string | undefined;
  const address = /^\/?(https?:\/\/[^/?#\s]+)(.*)$/is.exec(path);
  if (address && readUrl(address[1] ?? "") !== undefined) {
    server = address[1];
    path = address[2] ?? "";
    report(
      "doubtful",
      "path-with-server",
      at,
      `The path is a whole address; ${server} was read as its server.`,
    );
  }
  const fragment = /#.*$/s.exec(path)?.[0];
  if (fragment !== undefined) {
    const note = `The path ends in "${fragment.slice(0, 60)}", which no client sends; it was left out.`;
    report("dropped", "path-with-fragment", at, note);
  }
  const [before = "", question] = path.replace(/#.*$/s, "").split(/\?(.*)/s);
  path = before;
  if (question !== undefined) {
    report("doubtful", "path-with-query", at, "The path has a query; it was read as parameters.");
  }
  const variable = /^\/?\{\{[^{}]*\}\}/.exec(path);
  if (variable) {
    path = path.slice(variable[0].length);
    report(
      "doubtful",
      "path-with-variable",
      at,
      `The path begins with "${variable[0]}", a variable of the vendor's test tool; it was left out.`,
    );
  }
  if (/\{\{|\}\}/.test(path)) {
    path = path.replace(/\{\{/g, "{").replace(/\}\}/g, "}");
    report(
      "doubtful",
      "path-with-variable",
      at,
      "A variable of the vendor's test tool stands in the path; it was read as a placeholder.",
    );
  }
  const braced = path.replaceAll(
    OTHER_PLACEHOLDER,
    (...match) => `{${match[1] ?? match[2] ?? match[3]}}`,
  );
  if (braced !== path) {
    const note = `A placeholder is not written as OpenAPI does; ${path.slice(0, 100)} was read as ${braced.slice(0, 100)}.`;
    report("doubtful", "path-placeholder-style", at, note);
    path = braced;
  }
  if (!path.startsWith("/")) {
    path = `/${path}`;
    report(
      "repaired",
      "path-without-slash",
      at,
      "The path does not begin with a slash; one was put before it.",
    );
  }
  if (path.length > 1 && path.endsWith("/")) {
    report(
      "doubtful",
      "trailing-slash",
      at,
      "The path ends with a slash; it was kept, since servers tell the two apart.",
    );
  }
  if (/\/\/|\s|(^|\/)\.\.?(\/|$)/.test(path)) {
    report(
      "doubtful",
      "odd-path",
      at,
      "The path holds an empty segment, a space or dots; it was kept as it stands.",
    );
  }
  return { path, query: readQuery(question), ...(server ? { server } : {}) };
}

function readQuery(query: string | undefined): Data[] {
  return [...new URLSearchParams(query)].map(([name, example]) => ({
    name,
    in: "query",
    schema: { type: "string" },
    ...(/[{}]/.test(example) ? {} : { example }),
  }));
}
