import { fieldsOf, listOf } from "../../spec/json.ts";
import type { Draft } from "../draft.ts";
import type { Reading, ReadOperation } from "../reading/reading.ts";

/**
 * Brings the spec's servers to what the pages name. Where all pages agree on another base path of the same host, the
 * base URL is corrected. Another host is never put in the place of ours: which environment it is, the pages do not
 * say, and a letter sent by accident cannot be called back.
 */
export function correctServers(
  adopted: ReadonlyMap<string, ReadOperation>,
  reading: Reading,
  draft: Draft,
): Map<string, ReadOperation> {
  noteOthers(adopted, draft);
  const ours = listOf(draft.root.servers).map((server) => String(fieldsOf(server).url));
  const [first] = ours;
  const named = [...new Set(reading.operations.map(({ server }) => server))];
  const [only] = named;
  const asked = [...adopted.values()].flatMap(({ server }) =>
    server === undefined ? [] : [server],
  );
  if (first === undefined || asked.length === 0) return new Map(adopted);
  const isSettled = named.length === 1 && only !== undefined;
  if (isSettled && originOf(only) === originOf(first)) {
    const servers = listOf(draft.root.servers).map(fieldsOf);
    draft.root = { ...draft.root, servers: [{ ...servers[0], url: only }, ...servers.slice(1)] };
    return new Map([...adopted].map(([id, { server: _server, ...read }]) => [id, read]));
  }
  for (const url of new Set(asked)) {
    const text = isSettled
      ? `All pages name the server ${url}, and ours is ${first}. It was added after ours. Say which environment it is.`
      : `Some pages name the server ${url}, and ours is ${first}. It stands with their operations, where the clients do not look. Decide.`;
    draft.notes.push({ kind: "decision", place: "servers", text });
  }
  if (!isSettled || only === undefined) return new Map(adopted);
  const description = "Named on the vendor's pages; which environment it is, a person has to say.";
  draft.root = {
    ...draft.root,
    servers: [...listOf(draft.root.servers), { url: only, description }],
  };
  return new Map([...adopted].map(([id, { server: _server, ...read }]) => [id, read]));
}

/** Servers that pages name beside another one: which environments there are is a thing to know. */
function noteOthers(adopted: ReadonlyMap<string, ReadOperation>, draft: Draft): void {
  const others = [...adopted.values()].flatMap(({ otherServers = [] }) => otherServers);
  for (const url of new Set(others)) {
    const text = `Pages name the server ${url} as well, which the spec does not have. If it is an environment of this API, such as a sandbox, add it to the servers in openapi.yaml, after the first.`;
    draft.notes.push({ kind: "decision", place: "servers", text });
  }
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : url;
}
