import { type Fields, fieldsOf, isEqual, listOf } from "@cash-in/description/json";
import { count } from "@cash-in/workbench/count";
import type { Page, PageSecurity } from "../../pages/page.ts";
import { describeName } from "../../text/describe.ts";
import { toKebabCase } from "../../text/words.ts";
import type { Note } from "../reading/note.ts";
import { lastGroup } from "./pick-area.ts";

/** Names that an area cannot have: packages that exist already, and words of the language. */
const TAKEN = [
  "core",
  "mock",
  "default",
  "import",
  "export",
  "new",
  "delete",
  "function",
  "package",
  "return",
];

/** An area is a folder and a package. */
const LONGEST = 60;

/** The root document of a spec that begins with these pages: their servers, their key, a tag for each of their groups. */
export function prepareImport(
  root: Fields,
  pages: readonly Page[],
  groups: ReadonlyMap<string, string>,
): { root: Fields; notes: Note[] } {
  const notes: Note[] = [];
  const servers = listOf(root.servers).length > 0 ? root.servers : listServers(pages);
  if (listOf(servers).length === 0) {
    const text =
      "No page names a server. Write the address of the API under servers in openapi.yaml.";
    notes.push({ kind: "decision", place: "servers", text });
  }
  const { security, securitySchemes } = listSecurity(pages, notes);
  const components = { ...fieldsOf(root.components), securitySchemes };
  return {
    root: {
      ...root,
      servers,
      tags: [...listOf(root.tags), ...listTags(root, pages, groups)],
      ...(root.security === undefined && security.length > 0 && { security, components }),
    },
    notes,
  };
}

/** The server that most pages name. Others stay with their operations. */
function listServers(pages: readonly Page[]): Fields[] {
  const named = pages.flatMap(({ operations }) =>
    operations.flatMap(({ servers }) => servers.slice(0, 1)),
  );
  const counts = [...Map.groupBy(named, (url) => url)].sort(([, a], [, b]) => b.length - a.length);
  return counts.slice(0, 1).map(([url]) => ({
    url: url.replace(/\/+$/, ""),
    description: "Named on the vendor's pages.",
  }));
}

function listTags(
  root: Fields,
  pages: readonly Page[],
  groups: ReadonlyMap<string, string>,
): Fields[] {
  const known = listOf(root.tags).map((tag) => String(fieldsOf(tag).name));
  const titles = pages.flatMap(({ operations, address }) =>
    operations.map(({ tags }) => lastGroup(tags.length > 0 ? tags : [groups.get(address) ?? ""])),
  );
  const tags: Fields[] = [];
  for (const title of new Set(titles)) {
    if (title === undefined) continue;
    const kebab = toKebabCase(title)
      .replace(/^(?=\d)/, "area-")
      .slice(0, LONGEST)
      .replace(/-$/, "");
    const name = kebab === "" || TAKEN.includes(kebab) ? `area-${kebab || tags.length + 1}` : kebab;
    if (known.includes(name)) continue;
    known.push(name);
    tags.push({ name, "x-displayName": title, description: describeName(title) });
  }
  return tags;
}

/** The key that most pages ask for. A bearer token is a key in a header, which is how the clients send one. */
function listSecurity(
  pages: readonly Page[],
  notes: Note[],
): { security: Fields[]; securitySchemes: Fields } {
  const named = pages.flatMap(({ operations }) =>
    operations.flatMap(({ security }) => security.slice(0, 1)),
  );
  const counts = [...Map.groupBy(named, (it) => JSON.stringify(toScheme(it)))].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  const [first] = counts[0]?.[1] ?? [];
  if (first === undefined) {
    const text =
      "No page names a key, and the clients send one in a header. Write which under security and securitySchemes in openapi.yaml.";
    notes.push({ kind: "decision", place: "security", text });
    return { security: [], securitySchemes: {} };
  }
  noteKeyless(pages, first.name, notes);
  const others = named.filter((it) => !isEqual(toScheme(it), toScheme(first)));
  if (others.length > 0) {
    const text = `${count(others.length, "operation asks", "operations ask")} for another key than ${first.name}. All were given ${first.name}. Decide.`;
    notes.push({ kind: "decision", place: "security", text });
  }
  const name = /^[\w-]+$/.test(first.name) ? first.name : "key";
  return { security: [{ [name]: [] }], securitySchemes: { [name]: toScheme(first) } };
}

/** What a page says needs no key gets the key all the same, since a client of ours sends it with every call. */
function noteKeyless(pages: readonly Page[], key: string, notes: Note[]): void {
  for (const { address, operations } of pages) {
    for (const { method, path, security } of operations) {
      if (security.length > 0) continue;
      const text = `The page asks for no key, and the clients send ${key} with every call. Decide whether the call may have it; if not, leave the operation out.`;
      const place = `${method.toUpperCase()} ${path}`;
      notes.push({ kind: "decision", page: address, place, text });
    }
  }
}

function toScheme({ scheme }: PageSecurity): Fields {
  if (scheme.type === "apiKey")
    return { type: "apiKey", in: scheme.in ?? "header", name: scheme.header ?? "Authorization" };
  const word = (scheme.scheme ?? "bearer").replace(/^./, (letter) => letter.toUpperCase());
  const description = `HTTP authentication: the word ${word}, a space, the token.`;
  return { type: "apiKey", in: "header", name: "Authorization", description };
}
