import { expect, test } from "vitest";
import { chooseConsumers } from "./choose-consumers.ts";
import { consumers } from "./consumers/index.ts";

type Names = Parameters<typeof chooseConsumers>[0];

const all = consumers.map(({ name }) => name);

test.each<[names: Partial<Names>, chosen: string[], skipped: string[]]>([
  [{}, all, []],
  [{ skip: ["chromium"] }, all.filter((name) => name !== "chromium"), ["chromium"]],
  [{ only: ["bun", "deno"] }, ["bun", "deno"], []],
  [{ only: ["bun", "deno"], skip: ["deno"] }, ["bun"], ["deno"]],
])("args: %j", (names, chosen, skipped) => {
  const choice = chooseConsumers({ skip: [], only: [], ...names });
  expect(choice.chosen.map(({ name }) => name)).toEqual(chosen);
  expect(choice.skipped.map(({ name, outcome }) => [name, outcome])).toEqual(
    skipped.map((name) => [name, "skipped"]),
  );
});

test.each<Partial<Names>>([{ skip: ["netscape"] }, { only: ["netscape"] }])(
  "error: %j",
  (names) => {
    expect(() => chooseConsumers({ skip: [], only: [], ...names })).toThrow(
      /^There is no consumer netscape\. There are: node-22, /,
    );
  },
);
