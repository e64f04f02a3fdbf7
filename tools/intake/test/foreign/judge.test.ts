import { expect, test } from "vitest";
import { judgeContract, judgeLint } from "./judge.ts";

const passed = ["getThing › success", "getThing › 400"];
const failed = { "putThing › success": "It was lost." };
const known = { "putThing › success": "Nobody can do that." };

test.each([
  { name: "an exception that occurs", passed, failed, known, want: [] },
  {
    name: "a failure that nobody knows",
    passed,
    failed,
    known: {},
    want: ["putThing › success: It was lost.", "putThing: no test called it."],
  },
  {
    name: "an exception that occurs no more",
    passed: [...passed, "putThing › success"],
    failed: {},
    known,
    want: ["putThing › success: it does not fail any more. Take it out of known-exceptions.ts."],
  },
  {
    name: "an operation without tests",
    passed: ["getThing › 400"],
    failed,
    known,
    want: ["getThing: no test called it."],
  },
])("contract: $name", ({ passed, failed, known, want }) => {
  const run = { passed: new Set(passed), failed: new Map(Object.entries(failed)) };
  expect(judgeContract(run, known, ["getThing", "putThing"])).toEqual(want);
});

const problem = { rule: "struct", file: "openapi.yaml", message: "It is wrong." };

test.each([
  { name: "a known rule", problems: [problem], known: ["struct"], want: [] },
  { name: "a known file", problems: [problem], known: ["struct openapi.yaml"], want: [] },
  {
    name: "another file",
    problems: [problem, { ...problem, file: "other.yaml" }],
    known: ["struct openapi.yaml"],
    want: ["struct other.yaml: It is wrong."],
  },
  {
    name: "a rule that nothing breaks",
    problems: [],
    known: ["struct"],
    want: ["struct: it does not fail any more. Take it out of known-exceptions.ts."],
  },
])("lint: $name", ({ problems, known, want }) => {
  const exceptions = Object.fromEntries(known.map((name) => [name, "It lies in the API."]));
  expect(judgeLint(problems, exceptions)).toEqual(want);
});
