import { expect, test } from "vitest";
import { createDefects } from "./report.ts";

test("default", () => {
  const { report, list } = createDefects();
  report("dropped", "callbacks", "/a", "They are not kept.");
  expect(list()).toEqual([
    { outcome: "dropped", kind: "callbacks", at: "/a", note: "They are not kept." },
  ]);
});

test("behavior: what is met often is told once, with the number", () => {
  const { tally, list } = createDefects();
  tally("null-type", "/a", "It was read.");
  expect(list()).toEqual([
    { outcome: "repaired", kind: "null-type", at: "/a", note: "It was read." },
  ]);
  tally("null-type", "/b", "It was read.");
  expect(list()).toEqual([
    {
      outcome: "repaired",
      kind: "null-type",
      at: "/a",
      note: "It was read. So in 2 places of the page.",
    },
  ]);
});
