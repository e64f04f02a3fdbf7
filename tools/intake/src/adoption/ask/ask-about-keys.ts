import { fieldsOf, listOf } from "@cash-in/description/json";
import type { PageSecurity } from "../../pages/page.ts";
import type { SpecModel } from "../../spec/model.ts";
import { showList } from "../../text/show.ts";
import { addNotes, type Draft } from "../draft.ts";
import type { Note } from "../reading/note.ts";
import type { ReadOperation } from "../reading/reading.ts";

/** What HTTP authentication is on the wire, whatever its scheme. */
const AUTHORIZATION = "the header authorization";

/**
 * Says where a page wants another key than the spec. It is not adopted: pages of this kind leave the key out or
 * describe it wrongly as often as not, and a key in the wrong header is a key given away.
 */
export function askAboutKeys(draft: Draft): Draft {
  const asked = draft.operations.flatMap(({ operationId, value }) => {
    const read = draft.adopted.get(operationId);
    const text =
      read && compare(read, listSchemes(value.security ?? draft.root.security, draft.root));
    return text === undefined ? [] : [{ operationId, text, page: read?.source.address }];
  });
  // A site says it on every page: that is one thing to decide.
  const notes = [...Map.groupBy(asked, (it) => it.text)].map(([text, all]): Note => {
    const place = showList(all.map(({ operationId }) => operationId));
    const [{ page } = {}] = all.length === 1 ? all : [];
    return { kind: "decision", ...(page !== undefined && { page }), place, text };
  });
  return addNotes(draft, notes);
}

/** What a page says of keys that the spec does not; nothing where there is none. */
function compare({ security }: ReadOperation, ours: readonly string[]): string | undefined {
  const theirs = [...new Set(security.map(describeScheme))];
  const others = theirs.filter((scheme) => !ours.includes(scheme));
  if (others.length === 0) return undefined;
  const asks =
    others.length < theirs.length
      ? `names ${others.join(" and ")} beside our key; whether one will do or both are needed, it does not say`
      : `asks for ${others.join(" or ")}, the spec for ${ours.join(" or ") || "no key"}`;
  return `The page ${asks}. The spec was left as it is. Decide.`;
}

function listSchemes(requirements: unknown, root: SpecModel["root"]): string[] {
  const schemes = fieldsOf(fieldsOf(root.components).securitySchemes);
  return listOf(requirements)
    .flatMap((requirement) => Object.keys(fieldsOf(requirement)))
    .map((name) => {
      const { type, name: header, in: where } = fieldsOf(schemes[name]);
      return type === "apiKey" ? print(where, header) : AUTHORIZATION;
    });
}

function describeScheme({ scheme }: PageSecurity): string {
  if (scheme.type === "apiKey") return print(scheme.in ?? "header", scheme.header);
  return AUTHORIZATION;
}

function print(where: unknown, name: unknown): string {
  return `the ${String(where)} ${String(name).toLowerCase()}`;
}
