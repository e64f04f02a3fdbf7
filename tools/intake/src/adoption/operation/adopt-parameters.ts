import { type Fields, fieldsOf, listOf, omit, orderFields } from "@cash-in/description/json";
import type { Evidence } from "@cash-in/description/vocabulary";
import { isSilent } from "../../schemas/schema-kinds.ts";
import type { Key } from "../../spec/reference.ts";
import { describeName } from "../../text/describe.ts";
import { toPascalCase } from "../../text/words.ts";
import type { DraftOperation } from "../draft.ts";
import { listPlaceholders } from "../reading/read-operation.ts";
import type { ReadOperation, ReadParameter } from "../reading/reading.ts";
import { adoptSchema } from "../schema/adopt-schema.ts";
import type { Context } from "../schema/context.ts";
import { ORDER } from "../schema/keep-ours.ts";

const FIELDS = [
  "name",
  "in",
  "required",
  "deprecated",
  "description",
  "style",
  "explode",
  "schema",
  "example",
];

/** The parameters that the page names, in our order where we have them; `word` is what the operation says of its request. */
export function adoptParameters(
  read: ReadOperation,
  { path, value: ours }: DraftOperation,
  word: Evidence,
  context: Context,
): Fields[] {
  const owner = toPascalCase(String(ours.operationId));
  const known = listOf(ours.parameters).map((item) => resolveParameter(item, context));
  const [before, after] = [listPlaceholders(path), listPlaceholders(read.path)];
  const adopted = read.parameters.map((it) => {
    // A placeholder under another name is the same where it stands in the same place.
    const isSegment = it.in === "path" && before.length === after.length;
    const old = isSegment ? before[after.indexOf(it.name)] : undefined;
    const mine = known.find(
      ({ name, in: where }) => where === it.in && (name === it.name || name === old),
    );
    return adoptParameter(it, mine, owner, word, context);
  });
  const place = ({ name, in: where }: Fields) => {
    const at = known.findIndex((it) => it.name === name && it.in === where);
    return at === -1 ? known.length : at;
  };
  return [...adopted, ...keepSeen(known, adopted, read, ours, context)].sort(
    (a, b) => place(a) - place(b),
  );
}

/** What traffic has shown, although the page lacks it: a page may forget, and the API took it. */
function keepSeen(
  known: readonly Fields[],
  adopted: readonly Fields[],
  { source }: ReadOperation,
  ours: Fields,
  { draft }: Context,
): Fields[] {
  const isSaid = (it: Fields) =>
    adopted.some(({ name, in: where }) => name === it.name && where === it.in);
  const { request } = fieldsOf(ours["x-evidence"]);
  const seen = known.filter(
    (it) =>
      it.in === "query" &&
      !isSaid(it) &&
      (fieldsOf(it.schema)["x-evidence"] ?? request) === "observed",
  );
  return seen.map((it) => {
    const text = `The query parameter ${it.name} was seen in traffic, yet the page lacks it; it was kept.`;
    const place = String(ours.operationId);
    draft.notes.push({ kind: "doubtful", page: source.address, place, text });
    const schema = orderFields({ ...fieldsOf(it.schema), "x-evidence": "observed" }, ORDER);
    return { ...it, schema };
  });
}

function resolveParameter(item: unknown, { draft }: Context): Fields {
  const { $ref } = fieldsOf(item);
  return typeof $ref === "string"
    ? (draft.before.components.get($ref as Key)?.value ?? {})
    : fieldsOf(item);
}

function adoptParameter(
  read: ReadParameter,
  mine: Fields | undefined,
  owner: string,
  word: Evidence,
  context: Context,
): Fields {
  const place = { names: [`${owner}${toPascalCase(read.name)}`], owner };
  const ours = mine && fieldsOf(mine.schema);
  const schema = isSilent(read.schema)
    ? guess(ours)
    : said(
        adoptSchema(read.schema, ours && omit(ours, ["description"]), place, context),
        read,
        word,
      );
  const value = {
    name: read.name,
    in: read.in,
    ...(read.required && { required: true }),
    ...(read.deprecated && { deprecated: true }),
    description: mine?.description ?? describeName(read.name),
    ...(read.style !== undefined && { style: read.style }),
    ...(read.explode !== undefined && { explode: read.explode }),
    schema: orderFields(schema, ORDER),
    ...(mine?.example !== undefined && { example: mine.example }),
  };
  return orderFields(value, FIELDS);
}

/** The page names the parameter and not its type. Everything in a URL or a header is a text at first. */
function guess(ours: Fields | undefined): Fields {
  const known = ours && listOf([ours.type]).length > 0 ? ours : { type: "string" };
  return { ...known, "x-evidence": known["x-evidence"] === "observed" ? "observed" : "inferred" };
}

function said(schema: Fields, read: ReadParameter, word: Evidence): Fields {
  // An empty segment is another path, so this is no guess.
  const isSegment =
    read.in === "path" && schema.type === "string" && schema.minLength === undefined;
  const own = word === "documented" || "$ref" in schema ? {} : { "x-evidence": "documented" };
  return { ...schema, ...(isSegment && !("enum" in schema) && { minLength: 1 }), ...own };
}
