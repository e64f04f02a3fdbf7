import { type Fields, fieldsOf, isEqual, listOf, omit } from "../../spec/json.ts";
import type { Key } from "../../spec/reference.ts";
import type { Draft } from "../draft.ts";

/**
 * A parameter that stood in a file of its own goes on to do so where all operations that used it still say the same of
 * it. Where only some were adopted, those say it themselves: what one page documents is not documented for the others.
 */
export function shareParameters(draft: Draft): void {
  for (const [key, component] of draft.components) {
    if (!key.startsWith("parameters/")) continue;
    const users = draft.before.operations.filter(({ value }) => refersTo(value, key));
    const mine = users.map(({ operationId }) => {
      const operation = draft.operations.find((it) => it.operationId === operationId);
      return { operation, parameter: operation && findOwn(operation.value, component.value) };
    });
    const said = mine.flatMap(({ parameter }) => (parameter ? [parameter] : []));
    const [first] = said;
    if (first === undefined) continue;
    const isShared =
      said.length === users.length && said.every((it) => isEqual(factsOf(it), factsOf(first)));
    if (!isShared && !said.some((it) => isEqual(factsOf(it), factsOf(component.value)))) continue;
    if (isShared)
      component.value = { ...component.value, ...omit(first, ["description", "example"]) };
    for (const { operation, parameter } of mine) {
      if (!operation || !parameter || !isEqual(factsOf(parameter), factsOf(component.value)))
        continue;
      const parameters = listOf(operation.value.parameters).map((it) =>
        it === parameter ? { $ref: key } : it,
      );
      operation.value = { ...operation.value, parameters };
    }
  }
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
