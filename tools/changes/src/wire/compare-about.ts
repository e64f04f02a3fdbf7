import { createFact, type Fact } from "../fact.ts";
import type { PackageState } from "../state/package-state.ts";
import { compareSecurity } from "./compare-security.ts";

/** Finds what all operations of an area share otherwise than before. */
export function compareAbout(
  { about: base, ...old }: PackageState,
  { about: next, ...fresh }: PackageState,
): Fact[] {
  const isAbout = ([field]: [string, unknown]) =>
    !["paths", "components", "security"].includes(field);
  const texts = [old, fresh].map(({ document }) =>
    JSON.stringify(Object.entries(document).filter(isAbout)),
  );
  return [
    ...(base.production === next.production
      ? []
      : [
          createFact(
            "",
            "server",
            `asks \`${next.production}\` in production instead of \`${base.production}\``,
          ),
        ]),
    ...(base.keyHeader === next.keyHeader
      ? []
      : [
          createFact(
            "",
            "key",
            `sends the key as \`${next.keyHeader}\` instead of \`${base.keyHeader}\``,
          ),
        ]),
    ...(base.keyOption === next.keyOption
      ? []
      : [
          createFact(
            "",
            "lost export",
            `takes the option \`${next.keyOption}\` instead of \`${base.keyOption}\``,
          ),
        ]),
    // Another option shows that it is another key.
    ...(base.keyOption === next.keyOption
      ? compareSecurity("", old.document.security, fresh.document.security)
      : []),
    ...(texts[0] === texts[1] ? [] : [createFact("", "wording", "the documentation changed")]),
  ];
}
