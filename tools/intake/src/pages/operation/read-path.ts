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
