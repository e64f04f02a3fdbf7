import type { SpecModel } from "../../spec/model.ts";
import type { Key } from "../../spec/reference.ts";
import type { Assignment } from "../assign/assign-pages.ts";
import { createOperation } from "../assign/create-operation.ts";
import { type Draft, reach } from "../draft.ts";
import type { Names } from "../names.ts";
import { adoptOperation } from "../operation/adopt-operation.ts";
import { adoptSharedErrors } from "../operation/shared-errors.ts";
import type { ReadOperation } from "../reading/reading.ts";
import { adoptNamed } from "../schema/adopt-named.ts";
import type { Context } from "../schema/context.ts";

/** Every page with the operation that it is adopted into; a new one where the spec does not know the page. */
export function nameAll(
  accepted: readonly Assignment[],
  draft: Draft,
  names: Names,
): Map<string, ReadOperation> {
  return new Map(
    accepted.map(({ read, known }) => {
      const operationId = known?.operationId ?? createOperation(read, draft, names).operationId;
      return [operationId, read];
    }),
  );
}

export function findUsers({ operations, components }: SpecModel): Map<Key, Set<string>> {
  const users = new Map<Key, Set<string>>();
  for (const { operationId, value } of operations) {
    for (const key of reach(value, components))
      users.set(key, (users.get(key) ?? new Set()).add(operationId));
  }
  return users;
}

export function adoptAll(
  adopted: ReadonlyMap<string, ReadOperation>,
  isAll: boolean,
  context: Context,
): void {
  const { draft, reading } = context;
  adoptSharedErrors(context);
  for (const operation of draft.operations) {
    const read = adopted.get(operation.operationId);
    if (read) adoptOperation(operation, read, context);
  }
  if (!isAll) return;
  for (const key of reading.schemas.keys()) {
    if (draft.components.has(key)) adoptNamed(key, undefined, context);
  }
}
