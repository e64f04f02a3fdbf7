import { type Fields, fieldsOf, isEqual, listOf, omit } from "@cash-in/description/json";
import type { Key } from "../../spec/reference.ts";
import type { Draft } from "../draft.ts";

/**
 * A parameter that stood in a file of its own goes on to do so where all operations that used it still say the same of
 * it. Where only some were adopted, those say it themselves: what one page documents is not documented for the others.
 */
export function shareParameters(draft: Draft): Draft {
  const keys = [...draft.components.keys()].filter((key) => key.startsWith("parameters/"));
  return keys.reduce(shareOne, draft);
}

function shareOne(draft: Draft, key: Key): Draft {
  const component = draft.components.get(key);
  if (component === undefined) return draft;
  const users = draft.before.operations.filter(({ value }) => refersTo(value, key));
  const said = users.flatMap(({ operationId }): Fields[] => {
    const operation = draft.operations.find((it) => it.operationId === operationId);
    const own = operation && findOwn(operation.value, component.value);
    return own ? [own] : [];
  });
  const [first] = said;
  if (first === undefined) return draft;
  const isShared =
    said.length === users.length && said.every((it) => isEqual(factsOf(it), factsOf(first)));
  const value = isShared
    ? { ...component.value, ...omit(first, ["description", "example"]) }
    : component.value;
  // What differs from the file stays in its operation.
  const same = new Set<unknown>(said.filter((it) => isEqual(factsOf(it), factsOf(value))));
  const operations = draft.operations.map((operation) => {
    const own = listOf(operation.value.parameters);
    if (!own.some((it) => same.has(it))) return operation;
    const parameters = own.map((it) => (same.has(it) ? { $ref: key } : it));
    return { ...operation, value: { ...operation.value, parameters } };
  });
  return {
    ...draft,
    components: new Map(draft.components).set(key, { ...component, value }),
    operations,
  };
}

function refersTo(value: Fields, key: Key): boolean {
  return listOf(value.parameters).some((it) => fieldsOf(it).$ref === key);
}

/** The parameter written out in an operation. */
function findOwn(value: Fields, { name, in: where }: Fields): Fields | undefined {
  return listOf(value.parameters)
    .map((it) => it as Fields)
    .find((it) => it.name === name && it.in === where);
}

function factsOf(parameter: Fields): Fields {
  return omit(parameter, ["description", "example"]);
}
