import { type Fields, fieldsOf, isFields, omit, orderFields } from "@cash-in/description/json";
import { isObject } from "../../schemas/schema-kinds.ts";
import { ORDER } from "./keep-ours.ts";
import { openEnums } from "./open-enums.ts";

/** The content of a file of which no page says anything any more: what was documented is a guess from now on. */
export function lowerWords(schema: Fields): Fields {
  const own = Object.entries(fieldsOf(schema.properties));
  const isDocumented = (it: unknown) => fieldsOf(it)["x-evidence"] === "documented";
  if (!isDocumented(schema) && !own.some(([, property]) => isDocumented(property))) return schema;
  const word = isDocumented(schema) ? "inferred" : schema["x-evidence"];
  const properties = own.map(([name, property]) => {
    if (!isDocumented(property)) return [name, property];
    const rest = omit(fieldsOf(property), ["x-evidence"]);
    return [name, word === "inferred" ? rest : { ...rest, "x-evidence": "inferred" }];
  });
  const lowered = {
    // That it is always there was documented, too.
    ...(isDocumented(schema) ? omit(schema, ["required"]) : schema),
    "x-evidence": word,
    ...(word === "inferred" && isObject(schema) && { additionalProperties: true }),
    ...(isFields(schema.properties) && { properties: Object.fromEntries(properties) }),
  };
  return orderFields(openEnums(lowered), ORDER);
}
