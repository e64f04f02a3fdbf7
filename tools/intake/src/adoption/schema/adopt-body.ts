import { readEvidence } from "@cash-in/description/evidence";
import { type Fields, fieldsOf, isFields, omit, orderFields, own } from "@cash-in/description/json";
import type { Evidence } from "@cash-in/description/vocabulary";
import { isEmptyObject, isSilent, leavesOpen } from "../../schemas/schema-kinds.ts";
import type { Doubt } from "../../spec/doubt-comments.ts";
import { type Key, toName } from "../../spec/reference.ts";
import { describeName } from "../../text/describe.ts";
import { toPascalCase } from "../../text/words.ts";
import { adoptParts } from "./adopt-parts.ts";
import type { Context } from "./context.ts";
import { dress, ORDER } from "./keep-ours.ts";
import { lowerWords } from "./lower-words.ts";

/** The content of a schema's file: the page's facts, our words, and what we saw in traffic although no page has it. */
export function adoptBody(
  key: Key,
  theirs: Fields,
  ours: Fields | undefined,
  reason: string | undefined,
  context: Context,
): { value: Fields; doubts: Doubt[] } {
  const doubts = doubtExample(theirs);
  // A reference in the place of a file would leave no room for our own words.
  const said = "$ref" in theirs ? { allOf: [theirs] } : theirs;
  const name = toName(key);
  const isOpen = leavesOpen(said);
  if (isOpen && ours && (isSilent(said) || isFields(ours.properties))) {
    const kept = reason ? ours : omit(ours, ["x-ours"]);
    const value = lowerWords(kept);
    if (value !== kept) noteLowered(name, context);
    return { value, doubts };
  }
  const facts = adoptParts(said, ours, { names: [name], owner: name }, context);
  // An object of which nothing is known is a map: naming no properties says that any name is right.
  const properties =
    isFields(said.properties) && !isEmptyObject(said)
      ? { properties: adoptProperties(said.properties, ours, name, doubts, context) }
      : {};
  const open = isEmptyObject(said) ? { additionalProperties: true } : {};
  const value = dress({ ...facts, ...open, ...properties }, omit(ours ?? {}, ["x-ours"]), {
    "x-evidence": isOpen ? guessed(ours) : "documented",
    "x-ours": reason && (ours?.["x-ours"] ?? reason),
    description: ours?.description ?? describeName(name),
  });
  return { value: withoutEmpty(value), doubts };
}

function guessed(ours: Fields | undefined): Evidence {
  return ours?.["x-evidence"] === "observed" ? "observed" : "inferred";
}

function noteLowered(name: string, { draft }: Context): void {
  const text = "No page says any more what is in it; what was documented is kept as a guess.";
  draft.notes.push({ kind: "doubtful", place: `schema ${name}`, text });
}

function adoptProperties(
  theirs: Fields,
  ours: Fields | undefined,
  owner: string,
  doubts: Doubt[],
  context: Context,
): Fields {
  const known = fieldsOf(ours?.properties);
  const adopted = Object.entries(theirs).map(([name, schema]) => {
    const note = fieldsOf(schema)["x-note"];
    if (typeof note === "string") doubts.push({ at: ["properties", name], text: note });
    const old = own(known, name);
    const mine = isFields(old) ? withWord(old, ours) : undefined;
    const place = { names: [toPascalCase(name) || `${owner}Value`], owner };
    const value = context.adopt(fieldsOf(schema), mine, place, context);
    // What a reference leads to has a description of its own.
    const isTold = "$ref" in value || typeof value.description === "string";
    return [
      name,
      isTold ? value : orderFields({ ...value, description: describeName(name) }, ORDER),
    ];
  });
  const seen = Object.entries(known)
    .filter(([name]) => !Object.hasOwn(theirs, name))
    .map(([name, schema]) => [name, fieldsOf(schema)] as const)
    .filter(([, schema]) => readEvidence(schema, readEvidence(ours)) === "observed")
    .map(([name, schema]) => {
      doubts.push({ at: ["properties", name], text: "seen in traffic, yet no page has it." });
      return [name, { ...schema, "x-evidence": "observed" }];
    });
  return Object.fromEntries([...adopted, ...seen]);
}

/** A property that was seen says so itself: its schema's word is about to change. */
function withWord(property: Fields, ours: Fields | undefined): Fields {
  const isSeen = ours?.["x-evidence"] === "observed" && property["x-evidence"] === undefined;
  return isSeen ? { ...property, "x-evidence": "observed" } : property;
}

function doubtExample({ "x-doubt": names }: Fields): Doubt[] {
  if (!Array.isArray(names)) return [];
  const text = `the page's example has ${names.join(", ")}, which its schema lacks; other properties are allowed here.`;
  return [{ at: ["properties"], text }];
}

function withoutEmpty(value: Fields): Fields {
  return Object.fromEntries(Object.entries(value).filter(([, it]) => it !== undefined));
}
