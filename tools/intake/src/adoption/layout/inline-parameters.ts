import { fieldsOf, listOf } from "@cash-in/description/json";
import type { Draft, DraftComponent, DraftOperation } from "../draft.ts";

/** A parameter that operations of one area alone still share stands in them: only common has a folder for parameters. */
export function inlineParameters(draft: Draft): Draft {
  const parameters = [...draft.components.values()].filter(({ key }) =>
    key.startsWith("parameters/"),
  );
  return { ...draft, operations: parameters.reduce(inlineOne, draft.operations) };
}

function inlineOne(
  operations: readonly DraftOperation[],
  { key, value: parameter }: DraftComponent,
): readonly DraftOperation[] {
  const isIt = (it: unknown) => fieldsOf(it).$ref === key;
  const users = operations.filter(({ value }) => listOf(value.parameters).some(isIt));
  const rooms = new Set(users.map(({ file, area }) => file?.split("/")[1] ?? area));
  if (rooms.size > 1) return operations;
  return operations.map((operation) => {
    if (!users.includes(operation)) return operation;
    const parameters = listOf(operation.value.parameters).map((it) => (isIt(it) ? parameter : it));
    return { ...operation, value: { ...operation.value, parameters } };
  });
}
