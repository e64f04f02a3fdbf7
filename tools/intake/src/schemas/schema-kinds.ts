import { type Fields, fieldsOf, isFields } from "@cash-in/description/json";

/** Says something of the property, nothing of its values. */
export const FLAGS = ["deprecated", "readOnly", "writeOnly"];
/**
 * What this tool notes on a schema while it reads, for later: properties that an example has and the schema lacks, a
 * name to give, a doubt to mark.
 */
export const HINTS = ["x-doubt", "x-name", "x-note"];

export function isArray(schema: Fields): boolean {
  return [schema.type].flat().includes("array");
}

export function isObject(schema: Fields): boolean {
  return (
    [schema.type].flat().includes("object") ||
    isFields(schema.properties) ||
    isFields(schema.patternProperties) ||
    isFields(schema.additionalProperties)
  );
}

/** Whether a schema says nothing at all of the value: any value will do. */
export function isSilent(schema: Fields | undefined): boolean {
  return (
    schema === undefined || Object.keys(schema).every((key) => [...FLAGS, ...HINTS].includes(key))
  );
}

/** Whether a schema says that there is an object, and not one word of what is in it. */
export function isEmptyObject(schema: Fields): boolean {
  const decided = Object.keys(schema).filter((key) => ![...FLAGS, "type"].includes(key));
  return (
    isObject(schema) &&
    decided.every((key) => key === "properties" || key === "additionalProperties") &&
    Object.keys(fieldsOf(schema.properties)).length === 0 &&
    (schema.additionalProperties === undefined ||
      schema.additionalProperties === true ||
      isSilentMap(schema))
  );
}

/**
 * Whether a schema leaves open what is there: it says nothing, or, as the placeholder does that the site's product puts
 * in by itself, only that there is an object.
 */
export function leavesOpen(schema: Fields | undefined): boolean {
  return schema === undefined || isSilent(schema) || isEmptyObject(schema);
}

function isSilentMap({ additionalProperties }: Fields): boolean {
  return isFields(additionalProperties) && isSilent(additionalProperties);
}
