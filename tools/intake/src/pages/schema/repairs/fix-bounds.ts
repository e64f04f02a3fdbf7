import { below, isTrue } from "../../text/data.ts";
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
  return fixed;
};

function readNumber(value: unknown): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

function isAllowed(key: string, number: number): boolean {
  if (key === "multipleOf") return number > 0;
  return !COUNTS.includes(key) || (Number.isInteger(number) && number >= 0);
}
