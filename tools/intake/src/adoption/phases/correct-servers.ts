import { fieldsOf, listOf } from "@cash-in/description/json";
import { addNotes, type Draft } from "../draft.ts";
import type { Note } from "../reading/note.ts";
import type { ReadOperation } from "../reading/reading.ts";

/**
 * Brings the spec's servers to what the pages name. Where all pages agree on another base path of the same host, the
 * base URL is corrected. Another host is never put in the place of ours: which environment it is, the pages do not
 * say, and a letter sent by accident cannot be called back.
 *
 * After it is known which pages are adopted, since only those may ask. Before operations are adopted, since one whose
 * server is now the spec's does not name it.
 */
export function correctServers(given: Draft): Draft {
  const { adopted, root, reading } = given;
  const draft = addNotes(given, noteOthers(adopted));
  const ours = listOf(root.servers).map((server) => String(fieldsOf(server).url));
  const [first] = ours;
  const named = [...new Set(reading.operations.map(({ server }) => server))];
  const [only] = named;
  const asked = [...adopted.values()].flatMap(({ server }) =>
    server === undefined ? [] : [server],
  );
  if (first === undefined || asked.length === 0) return draft;
  const isSettled = named.length === 1 && only !== undefined;
  if (isSettled && originOf(only) === originOf(first)) {
    const [ours, ...others] = listOf(root.servers).map(fieldsOf);
    return withServers(draft, [{ ...ours, url: only }, ...others]);
  }
  const told = addNotes(
    draft,
    [...new Set(asked)].map((url): Note => {
      const text = isSettled
        ? `All pages name the server ${url}, and ours is ${first}. It was added after ours. Say which environment it is.`
        : `Some pages name the server ${url}, and ours is ${first}. It stands with their operations, where the clients do not look. Decide.`;
      return { kind: "decision", place: "servers", text };
    }),
  );
  if (!isSettled) return told;
  const description = "Named on the vendor's pages; which environment it is, a person has to say.";
  return withServers(told, [...listOf(root.servers), { url: only, description }]);
}

/** With the servers that all pages name, which no operation has to name any more. */
function withServers(draft: Draft, servers: readonly unknown[]): Draft {
  const adopted = [...draft.adopted].map(
    ([id, { server: _server, ...read }]) => [id, read] as const,
  );
  return { ...draft, root: { ...draft.root, servers }, adopted: new Map(adopted) };
}

/** Servers that pages name beside another one: which environments there are is a thing to know. */
function noteOthers(adopted: ReadonlyMap<string, ReadOperation>): Note[] {
  const others = [...adopted.values()].flatMap(({ otherServers = [] }) => otherServers);
  return [...new Set(others)].map((url) => {
    const text = `Pages name the server ${url} as well, which the spec does not have. If it is an environment of this API, such as a sandbox, add it to the servers in openapi.yaml, after the first.`;
    return { kind: "decision", place: "servers", text };
  });
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : url;
}
