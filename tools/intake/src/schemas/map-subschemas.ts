import { type Fields, isFields } from "@cash-in/description/json";
import { listKeywords, mapKeywords, schemaKeywords } from "@cash-in/description/schema-keywords";

/**
 * The schema with everything directly below it mapped; `keys` lead there from it. Examples, constants and the like are
 * data and stay.
 */
export function mapSubschemas(
  schema: Fields,
  map: (schema: Fields, keys: readonly string[]) => Fields,
): Fields {
  const mapOne = (value: unknown, ...keys: string[]) =>
    isFields(value) ? map(value, keys) : value;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (schemaKeywords.includes(key)) return [key, mapOne(value, key)];
      if (listKeywords.includes(key) && Array.isArray(value))
        return [key, value.map((one, index) => mapOne(one, key, String(index)))];
      if (!mapKeywords.includes(key) || !isFields(value)) return [key, value];
      const entries = Object.entries(value).map(([name, one]) => [name, mapOne(one, key, name)]);
      return [key, Object.fromEntries(entries)];
    }),
  );
}
