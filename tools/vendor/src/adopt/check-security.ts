import type { PageSecurity } from "../page/page.ts";
import { fieldsOf, listOf } from "../spec/json.ts";
import type { SpecModel } from "../spec/model.ts";
import type { Draft } from "./draft.ts";
import type { ReadOperation } from "./reading/reading.ts";

/** What HTTP authentication is on the wire, whatever its scheme. */
const AUTHORIZATION = "the header authorization";

/**
 * Says where a page wants another key than the spec. It is not adopted: pages of this kind leave the key out or
 * describe it wrongly as often as not, and a key in the wrong header is a key given away.
 */
export function checkSecurity(adopted: ReadonlyMap<string, ReadOperation>, draft: Draft): void {
  for (const { operationId, value } of draft.operations) {
    const read = adopted.get(operationId);
    if (!read || read.security.length === 0) continue;
    const ours = listSchemes(value.security ?? draft.root.security, draft.root);
    const theirs = read.security.map(describeScheme);
    if (theirs.some((scheme) => ours.includes(scheme))) continue;
    draft.notes.push({
      kind: "decision",
      page: read.source.address,
      place: operationId,
      text: `The page asks for ${theirs.join(" or ")}, the spec for ${ours.join(" or ") || "no key"}. The spec was left as it is. Decide.`,
    });
  }
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
