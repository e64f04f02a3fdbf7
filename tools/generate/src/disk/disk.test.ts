import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createFolder } from "@cash-in/description/testing/write-spec";
import { expect, test } from "vitest";
import { compareFiles } from "./compare-files.ts";
import { formatFiles } from "./format-files.ts";
import { writeFiles } from "./write-files.ts";

const files = new Map([
  ["a/own/same.txt", "same"],
  ["a/own/changed.txt", "new"],
  ["a/own/deep/missing.txt", "new"],
]);

async function createDisk(): Promise<string> {
  const root = await createFolder();
  await mkdir(join(root, "a/own/old"), { recursive: true });
  await writeFile(join(root, "a/own/same.txt"), "same");
  await writeFile(join(root, "a/own/changed.txt"), "old");
  await writeFile(join(root, "a/own/old/extra.txt"), "old");
  await writeFile(join(root, "a/foreign.txt"), "foreign");
  return root;
}

test("default: compares and writes", async () => {
  const root = await createDisk();
  const changes = await compareFiles(root, files, ["a/own", "a/absent"]);
  expect(changes).toEqual([
    { path: "a/own/changed.txt", kind: "different" },
    { path: "a/own/deep/missing.txt", kind: "missing" },
    { path: "a/own/old/extra.txt", kind: "extra" },
  ]);
  await writeFiles(root, files, changes);
  expect(await compareFiles(root, files, ["a/own"])).toEqual([]);
  expect(await readFile(join(root, "a/own/deep/missing.txt"), "utf8")).toBe("new");
  expect(await readFile(join(root, "a/foreign.txt"), "utf8")).toBe("foreign");
});

test("error: nothing has changed when one file cannot be written", async () => {
  const root = await createDisk();
  // Large enough to be still on their way to the disk when the one below a file has failed.
  const large = Array.from({ length: 50 }, (_, index): [string, string] => [
    `a/own/large-${index}.txt`,
    "x".repeat(1_000_000),
  ]);
  const impossible = new Map([["a/foreign.txt/below", "new"], ...files, ...large]);
  const changes = [...impossible.keys()].map((path) => ({ path, kind: "different" as const }));
  await expect(writeFiles(root, impossible, changes)).rejects.toMatchObject({ syscall: "mkdir" });
  expect(await readdir(join(root, "a/own"))).toEqual(["changed.txt", "deep", "old", "same.txt"]);
  expect(await readFile(join(root, "a/own/changed.txt"), "utf8")).toBe("old");
});

test("default: formats", async () => {
  const given = new Map([
    ["a/x.ts", 'import { b } from "./b.ts"\nimport { a } from "./a.ts"\nexport { a, b }'],
    ["LICENSE", "  as it is"],
  ]);
  expect(await formatFiles(given)).toEqual(
    new Map([
      ["a/x.ts", 'import { a } from "./a.ts";\nimport { b } from "./b.ts";\n\nexport { a, b };\n'],
      ["LICENSE", "  as it is"],
    ]),
  );
});

test("error: does not format what is no code", async () => {
  await expect(formatFiles(new Map([["x.ts", "export const = 1"]]))).rejects.toThrow();
});
