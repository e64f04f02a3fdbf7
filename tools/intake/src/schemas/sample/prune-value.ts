import { type Fields, isFields } from "@cash-in/description/json";
import { type Branch, branchesOf, type Components, itemsOf, propertyOf } from "../look-up.ts";

/** An example without the fields that its schema does not name. A map of free names is left whole. */
export function pruneValue(value: unknown, schema: Fields, components: Components): unknown {
  const branches = branchesOf(schema, components);
  if (Array.isArray(value)) {
    const items = itemsOf(branches);
    return items ? value.map((item) => pruneValue(item, items, components)) : value;
  }
  if (!isFields(value) || !namesFields(branches)) return value;
  const kept = Object.entries(value).flatMap(([name, child]) => {
    const [known] = propertyOf(branches, name);
    return known ? [[name, pruneValue(child, known.schema, components)]] : [];
  });
  return Object.fromEntries(kept);
}

/** Whether a schema lists its properties, and takes no others of a kind that it describes. */
function namesFields(branches: readonly Branch[]): boolean {
  return (
    branches.some(
      ({ schema }) => isFields(schema.properties) && Object.keys(schema.properties).length > 0,
    ) &&
    !branches.some(
      ({ schema }) => isFields(schema.additionalProperties) || isFields(schema.patternProperties),
    )
  );
}
