import { nameIn } from "../../schemas/reference.ts";
import type { Context } from "../context.ts";
import type { JsonSchema } from "../page.ts";
import { below, type Data, entriesOf } from "../text/data.ts";
import { convertSchema } from "./convert-schema.ts";

export const SCHEMAS_AT = "/components/schemas";

/** The schemas under `components`, by the vendor's name. */
export function readSchemas(schemas: Data | undefined, context: Context): Map<string, JsonSchema> {
  const read = new Map(
    entriesOf(schemas).map(([name, schema]) => [
      name,
      convertSchema(schema, below(SCHEMAS_AT, name), context),
    ]),
  );
  for (const name of read.keys()) {
    if (!isAliasOfItself(name, read)) continue;
    const at = below(SCHEMAS_AT, name);
    context.report(
      "dropped",
      "circular-alias",
      at,
      "The schema is nothing but a reference that leads back to it; nothing is known of the value.",
    );
    read.set(name, {});
  }
  reportFoldedNames([...read.keys()], context);
  return read;
}

function isAliasOfItself(name: string, schemas: ReadonlyMap<string, JsonSchema>): boolean {
  const seen = new Set<string>();
  let next: string | undefined = name;
  while (next !== undefined && !seen.has(next)) {
    seen.add(next);
    next = nameIn(schemas.get(next)?.$ref);
  }
  return next === name;
}

/** Letters and digits without case and marks: names that are equal in it cannot both be names of files or types. */
export function foldName(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]/gu, "");
}

function reportFoldedNames(names: readonly string[], { report }: Context): void {
  const known = new Map<string, string>();
  for (const name of names) {
    const folded = foldName(name);
    const other = known.get(folded);
    if (other === undefined) known.set(folded, name);
    else {
      report(
        "repaired",
        "names-equal-when-folded",
        below(SCHEMAS_AT, name),
        `The name differs from "${other}" in case or punctuation only; both were kept.`,
      );
    }
    if (!/^[A-Za-z_][\w.-]*$/.test(name)) {
      report(
        "repaired",
        "odd-schema-name",
        below(SCHEMAS_AT, name),
        "The name of the schema is none that a file or a type can have; it was kept as it stands.",
      );
    }
  }
}
