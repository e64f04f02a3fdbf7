import { expect, test } from "vitest";
import { compareFacts, expected } from "./compare-facts.ts";

test.each<[behavior: string, given: object, instead: object, want: string[]]>([
  ["all as expected", {}, {}, []],
  ["another value", { silence: "ok" }, {}, ['silence: "ok", not "timeout"']],
  ["a missing fact", { silence: undefined }, {}, ['silence: undefined, not "timeout"']],
  ["a fact that nobody knows", { luck: 1 }, {}, ["luck: 1, not undefined"]],
  ["other expectations", { silence: "ok" }, { silence: "ok" }, []],
])("behavior: %s", (_, given, instead, want) => {
  expect(compareFacts({ ...expected, ...given }, instead as typeof expected)).toEqual(want);
});
