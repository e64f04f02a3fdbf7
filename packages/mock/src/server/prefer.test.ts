import { expect, test } from "vitest";
import { readPrefer } from "./prefer.ts";

test.each([
  { given: undefined, want: {} },
  { given: "", want: {} },
  { given: "code=402", want: { code: 402 } },
  { given: "Code = 402", want: { code: 402 } },
  { given: 'code="402"', want: { code: 402 } },
  { given: "code=200, example=full", want: { code: 200, exampleKey: "full" } },
  { given: "dynamic=true; seed=7", want: { dynamic: true } },
  { given: "dynamic=false", want: { dynamic: false } },
  { given: "respond-async, wait=10", want: {} },
])("args: $given", ({ given, want }) => {
  expect(readPrefer(given)).toEqual(want);
});

test.each(["code=", "code=42", "code=abc", "code=4020"])("error: %s", (given) => {
  expect(() => readPrefer(given)).toThrow(
    expect.objectContaining({ status: 400, detail: expect.stringContaining("three digits") }),
  );
});
