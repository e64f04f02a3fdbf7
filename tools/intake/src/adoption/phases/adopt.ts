import type { SpecModel } from "../../spec/model.ts";
import type { Key } from "../../spec/reference.ts";
import { openDraft, type Phase, reach } from "../draft.ts";
import { collectNames } from "../names.ts";
import { adoptOperation } from "../operation/adopt-operation.ts";
import { adoptSharedErrors } from "../operation/shared-errors.ts";
import { adoptNamed } from "../schema/adopt-named.ts";
import { adoptSchema } from "../schema/adopt-schema.ts";
import type { Context } from "../schema/context.ts";

/**
 * Brings operations, and the schemas that they use, to what the pages say; of all pages, the schemas that no operation
 * uses as well. In the middle: all before it settles what is adopted as what, all after it puts the outcome in order.
 */
export function adopt(isAll: boolean): Phase {
  return (given) => {
    const { reading, adopted, before } = given;
    const draft = openDraft(given);
    const context: Context = {
      adopt: adoptSchema,
      reading,
      draft,
      selected: new Set(adopted.keys()),
      names: collectNames(given),
      users: findUsers(before),
      adopted: new Set(),
      claims: new Map(),
    };
    // Before the operations, which refer to a shared error where it says what their page does.
    adoptSharedErrors(context);
    const operations = given.operations.map((operation) => {
      const read = adopted.get(operation.operationId);
      return read ? adoptOperation(operation, read, context) : operation;
    });
    for (const key of isAll ? reading.schemas.keys() : []) {
      if (draft.components.has(key)) adoptNamed(key, undefined, context);
    }
    const keys = new Set([...context.adopted, ...context.claims.keys()]);
    return { ...draft, operations, keys };
  };
}

function findUsers({ operations, components }: SpecModel): Map<Key, Set<string>> {
  const users = new Map<Key, Set<string>>();
  for (const { operationId, value } of operations) {
    for (const key of reach(value, components))
      users.set(key, (users.get(key) ?? new Set()).add(operationId));
  }
  return users;
}
