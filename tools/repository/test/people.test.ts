import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import ssn from "finnish-ssn";
import { describe, expect, test } from "vitest";

const { FinnishSSN } = ssn;
const root = join(import.meta.dirname, "../../..");

/** Day of birth, century (`-`, `+` and, since 2023, eleven letters), number, check character. */
const code = /(?<![0-9a-z])\d{6}[-+A-FU-Y]\d{3}[0-9A-Z](?![0-9a-z])/gi;

/** The codes in a text that somebody may have: possible ones whose number is below 900. */
function findPeople(text: string): string[] {
  return (text.match(code) ?? []).filter(
    (it) => FinnishSSN.validate(it.toUpperCase()) && it[7] !== "9",
  );
}

test("no file of the repository holds the code of a person", () => {
  const list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const paths = execFileSync("git", list, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 });
  const files = [...new Set(paths.split("\0"))].filter((path) => {
    const full = join(root, path);
    return path !== "" && existsSync(full) && statSync(full).isFile();
  });
  expect(files.length).toBeGreaterThan(1000);
  const found = files.filter((path) => findPeople(readFileSync(join(root, path), "latin1")).length);
  // Told by file alone: a message must not hold it either. Take a number from 900 instead.
  expect(found).toEqual([]);
});

describe("error: a code is found", () => {
  // Made here, so that no file holds what may be somebody's.
  const create = (born: string, separator: string, number: number) => {
    const check = "0123456789ABCDEFHJKLMNPRSTUVWXY"[Number(`${born}${number}`) % 31];
    return `${born}${separator}${number}${check}`;
  };

  test.each([..."-ABCDEFUVWXY"])("with %s", (separator) => {
    const found = create("010101", separator, 100);
    expect(findPeople(`Maksaja ${found}.`)).toEqual([found]);
    expect(findPeople(`"${found.toLowerCase()}"`)).toEqual([found.toLowerCase()]);
    expect(findPeople(create("010101", separator, 900))).toEqual([]);
  });

  test("of somebody born before 1900", () => {
    expect(findPeople(create("010199", "+", 100))).toHaveLength(1);
  });

  test.each(["INV-2026-001", "010101-0000", "4010101-1009", "202601-2026"])("not in %s", (text) => {
    expect(findPeople(text)).toEqual([]);
  });
});
