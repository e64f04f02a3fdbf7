import type { Repair } from "./repair.ts";

/** A value that is never anything but null was null in the sample that the page was made from. */
export const reportNull: Repair = (schema, _given, at, { report }) => {
  if (schema.type === "null" && !/\/(anyOf|oneOf)\/\d+$/.test(at)) {
    report(
      "doubtful",
      "only-null",
      at,
      "The page knows no other value than null; what else stands there is unknown.",
    );
  }
  return schema;
};
