import { type Fields, fieldsOf, isFields, listOf, omit, own } from "@cash-in/description/json";
import { listKeywords } from "@cash-in/description/schema-keywords";
import { SCHEMA_KEYS } from "../../schemas/clean-schema.ts";
import { HINTS, isArray } from "../../schemas/schema-kinds.ts";
import type { Key } from "../../spec/reference.ts";
import { toSingular } from "../../text/words.ts";
import { type Context, type Place, within } from "./context.ts";

/** What is described part by part, not as a whole. */
const PARTS = [...listKeywords, ...SCHEMA_KEYS, "properties", "patternProperties", ...HINTS];

/** The facts of a schema with everything inside it adopted, too. Properties are the business of the file. */
export function adoptParts(
  theirs: Fields,
  ours: Fields | undefined,
  place: Place,
  context: Context,
): Fields {
  const facts: Record<string, unknown> = { ...omit(theirs, PARTS) };
  const [name = place.owner] = place.names;
  for (const key of SCHEMA_KEYS) {
    const child = theirs[key];
    if (!isFields(child)) {
      if (child !== undefined) facts[key] = child;
      continue;
    }
    const inner = key === "items" && isArray(theirs) ? toSingular(name) : `${name}Value`;
    facts[key] = context.adopt(
      child,
      isFields(ours?.[key]) ? ours[key] : undefined,
      within(place, inner),
      context,
    );
  }
  if (isFields(theirs.patternProperties)) {
    const known = fieldsOf(ours?.patternProperties);
    const inner = within(place, `${name}Value`);
    const adopted = Object.entries(theirs.patternProperties).map(([pattern, child]) => {
      const mine = own(known, pattern);
      return [
        pattern,
        context.adopt(fieldsOf(child), isFields(mine) ? mine : undefined, inner, context),
      ];
    });
    facts.patternProperties = Object.fromEntries(adopted);
  }
  for (const key of listKeywords) {
    if (theirs[key] === undefined) continue;
    const known = listOf(ours?.[key]).map(fieldsOf);
    facts[key] = listOf(theirs[key]).map((child, index) => {
      const same = known.find(({ $ref }) => $ref !== undefined && $ref === fieldsOf(child).$ref);
      const inner = within(place, `${name}${key === "allOf" ? "Part" : "Option"}${index + 1}`);
      const words = key === "allOf" ? pickWords(fieldsOf(child), ours, context) : undefined;
      const spot = words ? { ...inner, words } : inner;
      return context.adopt(fieldsOf(child), same ?? known[index], spot, context);
    });
  }
  return facts;
}

/** What ours says of the properties of a part: ours may have them in one object. */
function pickWords(
  part: Fields,
  ours: Fields | undefined,
  { reading }: Context,
): Fields | undefined {
  const said = reading.schemas.get(part.$ref as Key)?.value ?? part;
  const names = Object.keys(fieldsOf(said.properties));
  const picked = Object.entries(fieldsOf(ours?.properties)).filter(([name]) =>
    names.includes(name),
  );
  return picked.length === 0
    ? undefined
    : { "x-evidence": ours?.["x-evidence"], properties: Object.fromEntries(picked) };
}
