import { type Fields, fieldsOf, listOf, omit } from "@cash-in/description/json";
import { branchesOf, propertyOf } from "../../schemas/look-up.ts";
import type { Key } from "../../spec/reference.ts";
import { addNotes, type Draft } from "../draft.ts";
import { isSuccess } from "../operation/adopt-responses.ts";
import type { Note } from "../reading/note.ts";

/** Takes off `x-pagination` where what it names is gone: how such a list is paged now, a person must say. */
export function takeOffPagination(draft: Draft): Draft {
  const notes: Note[] = [];
  const operations = draft.operations.map((operation) => {
    const { operationId, value } = operation;
    const pagination = value["x-pagination"];
    const missing =
      pagination === undefined ? undefined : findMissing(value, fieldsOf(pagination), draft);
    if (missing === undefined) return operation;
    const text = `x-pagination named ${missing}, which the page does not have; it was taken off. Say how the list is paged now, if it is.`;
    notes.push({ kind: "decision", place: operationId, text });
    return { ...operation, value: omit(value, ["x-pagination"]) };
  });
  return addNotes({ ...draft, operations }, notes);
}

function findMissing(value: Fields, pagination: Fields, { components }: Draft): string | undefined {
  const query = listOf(value.parameters)
    .map((it) => components.get(fieldsOf(it).$ref as Key)?.value ?? fieldsOf(it))
    .filter((parameter) => parameter.in === "query")
    .map(({ name }) => name);
  const { page, offset, cursor, pageSize, items, total, next } = pagination;
  const parameter = [page, offset, cursor, pageSize].find(
    (name) => name !== undefined && !query.includes(name),
  );
  if (parameter !== undefined) return `the parameter ${parameter}`;
  const responses = Object.entries(fieldsOf(value.responses));
  const [, response] = responses.find(([status]) => isSuccess(status)) ?? [];
  const [media] = Object.values(fieldsOf(fieldsOf(response).content));
  for (const { path, word, types } of [
    { path: `${items}`, word: "list", types: ["array"] },
    ...(total === undefined
      ? []
      : [{ path: `${total}`, word: "number", types: ["integer", "number"] }]),
    ...(next === undefined
      ? []
      : [{ path: `${next}`, word: "cursor", types: ["string", "integer", "number"] }]),
  ]) {
    let schemas = [fieldsOf(fieldsOf(media).schema)];
    for (const name of path.split(".")) {
      schemas = schemas.flatMap((schema) =>
        propertyOf(branchesOf(schema, components), name).map((property) => property.schema),
      );
    }
    if (schemas.length === 0) return `the property ${path}`;
    const found = schemas
      .flatMap((schema) => branchesOf(schema, components))
      .flatMap(({ schema }) => schema.type);
    if (!types.some((type) => found.includes(type))) return `the ${word} ${path}`;
  }
  return undefined;
}
