import { toCamelCase } from "../../text/words.ts";
import { type Names, takeOperationId } from "../names.ts";
import { isUsableName } from "../reading/name-schemas.ts";
import type { ReadOperation } from "../reading/reading.ts";

/** The operationId of a new operation: the page's own where it is an identifier, else made of method and path. */
export function nameOperation({ operationId, method, path }: ReadOperation, names: Names): string {
  const own = operationId === undefined ? "" : toCamelCase(operationId);
  const made = toCamelCase(`${method} ${path.replaceAll(/\{([^{}]*)\}/g, " by $1 ")}`);
  const [wanted = `${method}Operation`] = [own, made].filter(isUsableName);
  return takeOperationId(wanted, names);
}
