import { isDeepStrictEqual } from "node:util";
import type { Page, PageMedia, PageOperation, PageParameter, PageResponse } from "../page.ts";
import { addVariant } from "./add-variant.ts";
import type { CombinedOperation } from "./combine-operations.ts";
import type { AddConflict } from "./conflict.ts";
import { mergeSchemas } from "./merge-schemas.ts";

/** Told what differs, where and how it was read. */
type Differ = (outcome: "repaired" | "dropped" | "doubtful", note: string) => void;

/** One operation of what several pages say about it. The first page is followed; what the others add is added. */
export function mergeOperations(
  known: CombinedOperation,
  other: { readonly operation: PageOperation; readonly page: Page },
  addConflict: AddConflict,
): PageOperation {
  const [first, second] = [known.operation, other.operation];
  const at = `${first.method.toUpperCase()} ${first.path}`;
  const pages = [...known.pages.slice(0, 1).map(({ address }) => address), other.page.address];
  const differ: Differ = (outcome, note) =>
    addConflict({ kind: "operation-on-several-pages", at, note, outcome, pages });
  differ("repaired", "Several pages describe one operation; it was read as one.");
  const requestBody = mergeBodies(first.requestBody, second.requestBody, differ);
  if (!isDeepStrictEqual(first.security, second.security)) {
    differ("doubtful", "They differ in the authorisation; that of the first was taken.");
  }
  return {
    ...first,
    ...(requestBody ? { requestBody } : {}),
    tags: [...new Set([...first.tags, ...second.tags])],
    deprecated: first.deprecated && second.deprecated,
    parameters: mergeParameters(first.parameters, second.parameters, differ),
    responses: mergeResponses(first.responses, second.responses, differ),
    servers: [...new Set([...first.servers, ...second.servers])],
  };
}

type Body = NonNullable<PageOperation["requestBody"]>;

function mergeBodies(
  first: Body | undefined,
  second: Body | undefined,
  differ: Differ,
): Body | undefined {
  if (!first || !second) {
    if (first || second) differ("doubtful", "Only one has a body; it was read as optional.");
    const one = first ?? second;
    return one && { ...one, required: false };
  }
  const content = new Map(Object.entries(first.content));
  for (const [type, media] of Object.entries(second.content)) {
    const known = content.get(type);
    content.set(
      type,
      known
        ? addVariant(known, media, (outcome, note) => differ(outcome, `${type}: ${note}`))
        : media,
    );
    if (!known) differ("doubtful", `Only one takes ${type}; it was added.`);
  }
  const required = first.required === second.required ? first.required : false;
  return { ...(required === undefined ? {} : { required }), content: Object.fromEntries(content) };
}

function mergeParameters(
  first: readonly PageParameter[],
  second: readonly PageParameter[],
  differ: Differ,
): PageParameter[] {
  const keyOf = (one: PageParameter) => `${one.in} ${one.name}`;
  const others = new Map(second.map((one) => [keyOf(one), one]));
  const own = new Set(first.map(keyOf));
  const optional = (one: PageParameter): PageParameter => {
    differ("doubtful", `Only one has the parameter "${one.name}"; it was read as optional.`);
    return { ...one, required: one.in === "path" };
  };
  return [
    ...first.map((one) => {
      const other = others.get(keyOf(one));
      return other ? mergeParameter(one, other, differ) : optional(one);
    }),
    ...second.filter((one) => !own.has(keyOf(one))).map(optional),
  ];
}

function mergeParameter(
  first: PageParameter,
  second: PageParameter,
  differ: Differ,
): PageParameter {
  const notes: string[] = [];
  const schema =
    first.schema && second.schema
      ? mergeSchemas(first.schema, second.schema, "", (at, note) =>
          notes.push(`${at || "/"}: ${note}`),
        )
      : (first.schema ?? second.schema);
  if (first.required !== second.required)
    notes.push("Only one requires it; it was read as optional");
  if (notes.length > 0)
    differ("doubtful", `The parameter "${first.name}" differs. ${notes.join(". ")}.`);
  return {
    ...second,
    ...first,
    ...(schema ? { schema } : {}),
    required: first.required && second.required,
  };
}

function mergeResponses(
  first: PageOperation["responses"],
  second: PageOperation["responses"],
  differ: Differ,
): Record<string, PageResponse> {
  const merged = new Map(Object.entries(first));
  for (const [status, response] of Object.entries(second)) {
    const known = merged.get(status);
    merged.set(status, known ? mergeResponse(status, known, response, differ) : response);
    if (!known) differ("repaired", `Only one tells of the status ${status}; it was added.`);
  }
  return Object.fromEntries(merged);
}

function mergeResponse(
  status: string,
  first: PageResponse,
  second: PageResponse,
  differ: Differ,
): PageResponse {
  const content = new Map(Object.entries(first.content));
  for (const [type, media] of Object.entries(second.content)) {
    const known = content.get(type);
    content.set(type, known ? mergeMedia(status, known, media, differ) : media);
  }
  return {
    description: first.description || second.description,
    content: Object.fromEntries(content),
  };
}

function mergeMedia(
  status: string,
  first: PageMedia,
  second: PageMedia,
  differ: Differ,
): PageMedia {
  if (!first.schema || !second.schema) return { ...second, ...first };
  const notes: string[] = [];
  const schema = mergeSchemas(first.schema, second.schema, "", (at, note) => {
    notes.push(`${at || "/"}: ${note}`);
  });
  if (notes.length > 0)
    differ("doubtful", `The answers with the status ${status} differ. ${notes.join(". ")}.`);
  return { ...second, ...first, schema };
}
