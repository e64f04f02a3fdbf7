import { describe, expect, test } from "vitest";
import { isIban } from "./is-iban.ts";
import { isOvtCode } from "./is-ovt-code.ts";
import { isNobodysCode, personalCode } from "./personal-code.ts";

describe("isIban", () => {
  test.each([
    ["default", "FI2112345600000785", true],
    ["of another country", "DE89370400440532013000", true],
    ["error: the check digits", "FI2212345600000785", false],
    ["error: the account number's own check digit", "FI6380002627761349", false],
    ["error: no IBAN", "12345600000785", false],
  ])("%s", (_, given, want) => expect(isIban(given)).toBe(want));
});

describe("isOvtCode", () => {
  test.each([
    ["default", "003790000046", true],
    ["of a unit", "003790000046A1234", true],
    ["error: a wrong business id", "003790000012", false],
    ["error: what no unit is called", "003790000046-123", false],
    ["error: a unit of six characters", "003790000046123456", false],
    ["error: another scheme", "003890000046", false],
  ])("%s", (_, given, want) => expect(isOvtCode(given)).toBe(want));
});

describe("a personal identity code of nobody", () => {
  const separators = [..."-+ABCDEFUVWXY"];
  test.each(separators)("born in the century of %s", (separator) => {
    // The first codes were given to people born after 1850.
    const born = separator === "+" ? "010199" : "010101";
    const makeCode = (number: number) =>
      `${born}${separator}${number}${checkOf(`${born}${number}`)}`;
    expect(personalCode.test(makeCode(900))).toBe(true);
    expect(isNobodysCode(makeCode(900))).toBe(true);
    expect(isNobodysCode(makeCode(900).replace("900", "901"))).toBe(false);
    // Made here, so that no file holds what may be somebody's.
    expect(isNobodysCode(makeCode(100))).toBe(false);
  });

  test.each(["010101G9009", "010101a9009x", "01010A-9009", "INV-2026-001"])("%s is none", (given) =>
    expect(personalCode.test(given)).toBe(false),
  );
});

function checkOf(digits: string): string {
  return "0123456789ABCDEFHJKLMNPRSTUVWXY"[Number(digits) % 31] as string;
}
