import { fileURLToPath } from "node:url";
import { readTree } from "@cash-in/description/tree";
import { parseYaml, renderYaml } from "@cash-in/description/yaml-file";
import { expect, test } from "vitest";
import { formatFiles } from "./format-files.ts";

const root = fileURLToPath(new URL("../../../../spec", import.meta.url));

test("every file of the spec is the same, byte by byte, after it was read, written and formatted", () => {
  const tree = readTree(root);
  const rendered = [...tree].map(
    ([path, text]) => [path, renderYaml(parseYaml(path, text))] as const,
  );
  expect(tree.size).toBeGreaterThan(100);
  expect([...formatFiles(new Map(rendered))]).toEqual([...tree]);
});
