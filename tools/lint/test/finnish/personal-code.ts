import ssn from "finnish-ssn";

const { FinnishSSN } = ssn;

/** The day of birth, the century (`-`, `+` and `A`, and since 2023 ten more letters), a number and a check character. */
export const personalCode = /^\d{6}[-+A-FU-Y]\d{3}[0-9A-Z]$/i;

/** A possible code that no person has: the numbers from 900 are given to nobody for good. */
export function isNobodysCode(value: string): boolean {
  return personalCode.test(value) && FinnishSSN.validate(value.toUpperCase()) && value[7] === "9";
}
