import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { readTried } from "./read-tried.ts";

const left = { chosen: ["products: a"], verdicts: [{ kind: "descriptors", id: "products: a" }] };

function createFolder(): URL {
  const folder = mkdtempSync(join(tmpdir(), "tried-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return pathToFileURL(`${folder}/`);
}

function write(): URL {
  const file = new URL("descriptors.json", createFolder());
  writeFileSync(file, JSON.stringify(left));
  return file;
}

test("default: what was left", () => {
  expect(readTried({ isGood: true, output: "" }, write())).toEqual(left);
});

test.each([
  { name: "tests that failed, whatever they left", isGood: false, file: write },
  { name: "tests that left nothing", isGood: true, file: () => new URL("no.json", createFolder()) },
])("error: $name", ({ isGood, file }) => {
  expect(() => readTried({ isGood, output: "connect ECONNREFUSED" }, file())).toThrow(
    "The tests of the descriptors have not run to their end.\nconnect ECONNREFUSED",
  );
});
