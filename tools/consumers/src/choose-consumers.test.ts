import { expect, test } from "vitest";
import { chooseConsumers } from "./choose-consumers.ts";
import { consumers } from "./consumers/index.ts";

const all = consumers.map(({ name }) => name);

test.each<[args: string[], chosen: string[], skipped: string[]]>([
  [[], all, []],
  [["--skip", "chromium"], all.filter((name) => name !== "chromium"), ["chromium"]],
  [["--only", "bun", "--only", "deno"], ["bun", "deno"], []],
  [["--only", "bun", "--only", "deno", "--skip", "deno"], ["bun"], ["deno"]],
])("args: %j", (args, chosen, skipped) => {
  const choice = chooseConsumers(args);
  expect(choice.chosen.map(({ name }) => name)).toEqual(chosen);
  expect(choice.skipped.map(({ name, outcome }) => [name, outcome])).toEqual(
    skipped.map((name) => [name, "skipped"]),
  );
});

test.each<[args: string[], message: RegExp]>([
  [["--skip", "netscape"], /^There is no consumer netscape\. There are: node-22, /],
  [["--fast"], /--fast.*--help tells what there is\.$/],
])("error: %j", (args, message) => {
  expect(() => chooseConsumers(args)).toThrow(message);
});
