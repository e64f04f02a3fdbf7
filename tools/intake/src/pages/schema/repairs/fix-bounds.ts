import { type Fields, omit } from "@cash-in/description/json";
import type { Report } from "../../report.ts";
import { below, isTrue } from "../../text/data.ts";
import { isTooLong } from "../too-long.ts";
import type { Repair } from "./repair.ts";

const NUMBERS = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];
const COUNTS = [
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "minProperties",
  "maxProperties",
  "minContains",
  "maxContains",
];
const EXCLUSIVE = [
  ["exclusiveMinimum", "minimum"],
  ["exclusiveMaximum", "maximum"],
] as const;

/** What leaves nothing between them where the first is above the second, or as high where one of them is exclusive. */
const PAIRS = [
  ["minimum", "maximum"],
  ["minimum", "exclusiveMaximum"],
  ["exclusiveMinimum", "maximum"],
  ["exclusiveMinimum", "exclusiveMaximum"],
  ["minLength", "maxLength"],
  ["minItems", "maxItems"],
  ["minProperties", "maxProperties"],
  ["minContains", "maxContains"],
] as const;

/** Bounds are numbers. In OpenAPI 3.0 an exclusive one is a boolean beside the number. */
export const fixBounds: Repair = (schema, _given, at, { report }) => {
  const fixed: Record<string, unknown> = { ...schema };
  for (const [exclusive, inclusive] of EXCLUSIVE) {
    const value = fixed[exclusive];
    if (typeof value !== "boolean" && value !== "true" && value !== "false") continue;
    delete fixed[exclusive];
    if (!isTrue(value) || fixed[inclusive] === undefined) continue;
    fixed[exclusive] = fixed[inclusive];
    delete fixed[inclusive];
  }
  for (const key of [...NUMBERS, ...COUNTS, "multipleOf"]) {
    if (fixed[key] === undefined) continue;
    if (isTooLong(fixed[key])) {
      const note = `${key} is ${fixed[key]}, which no number here holds exactly; it was left out.`;
      report("dropped", "number-too-long", below(at, key), note);
      delete fixed[key];
      continue;
    }
    const number = readNumber(fixed[key]);
    if (number !== undefined && isAllowed(key, number)) {
      fixed[key] = number;
      continue;
    }
    delete fixed[key];
    report(
      "dropped",
      "bound-invalid",
      below(at, key),
      `The value of ${key} is no number that it can have; it was left out.`,
    );
  }
  return dropContradictions(fixed, at, report);
};

/** Of two bounds that no value keeps, which is meant nobody knows: neither refuses anything. */
function dropContradictions(schema: Fields, at: string, report: Report): Fields {
  const crossed = PAIRS.filter(([low, high]) => {
    const [least, most] = [schema[low], schema[high]];
    if (typeof least !== "number" || typeof most !== "number") return false;
    const isExclusive = low.startsWith("ex") || high.startsWith("ex");
    return least > most || (isExclusive && least === most);
  });
  for (const [low, high] of crossed) {
    const note = `No value is both: ${low} is ${schema[low]} and ${high} is ${schema[high]}; both were left out.`;
    report("doubtful", "bounds-contradict", below(at, low), note);
  }
  return omit(schema, crossed.flat());
}

function readNumber(value: unknown): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

function isAllowed(key: string, number: number): boolean {
  if (key === "multipleOf") return number > 0;
  return !COUNTS.includes(key) || (Number.isInteger(number) && number >= 0);
}
