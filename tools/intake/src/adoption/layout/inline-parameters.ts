import { fieldsOf, listOf } from "../../spec/json.ts";
import type { Draft } from "../draft.ts";

/** A parameter that operations of one area alone still share stands in them: only common has a folder for parameters. */
export function inlineParameters(draft: Draft): void {
  for (const [key, component] of draft.components) {
    if (!key.startsWith("parameters/")) continue;
    const users = draft.operations.filter(({ value }) =>
      listOf(value.parameters).some((it) => fieldsOf(it).$ref === key),
    );
    const rooms = new Set(users.map(({ file, area }) => file?.split("/")[1] ?? area));
    if (rooms.size > 1) continue;
    for (const user of users) {
      const parameters = listOf(user.value.parameters).map((it) =>
        fieldsOf(it).$ref === key ? component.value : it,
      );
      user.value = { ...user.value, parameters };
    }
  }
}
