import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { cases as answers } from "./answers.cases.ts";
import type { BehaviourCase } from "./case.ts";
import { checkCase } from "./check-case.ts";
import { cases as connection } from "./connection.cases.ts";
import { cases as documentedStatuses } from "./documented-statuses.cases.ts";
import { cases as events } from "./events.cases.ts";
import { cases as headers } from "./headers.cases.ts";
import { cases as inputBody } from "./input-body.cases.ts";
import { cases as inputParameters } from "./input-parameters.cases.ts";
import { cases as keys } from "./keys.cases.ts";
import { cases as limits } from "./limits.cases.ts";
import { operations } from "./operations.ts";
import { cases as options } from "./options.cases.ts";
import { cases as otherStatuses } from "./other-statuses.cases.ts";
import { cases as redirects } from "./redirects.cases.ts";
import { cases as requestIds } from "./request-ids.cases.ts";
import { cases as requests } from "./requests.cases.ts";
import { cases as retry } from "./retry.cases.ts";
import { runCase } from "./run-case.ts";
import { cases as tolerance } from "./tolerance.cases.ts";
import { cases as undocumentedStatuses } from "./undocumented-statuses.cases.ts";

const files: { readonly [name: string]: readonly BehaviourCase[] } = {
  answers,
  connection,
  documentedStatuses,
  events,
  headers,
  inputBody,
  inputParameters,
  keys,
  limits,
  options,
  otherStatuses,
  redirects,
  requestIds,
  requests,
  retry,
  undocumentedStatuses,
  tolerance,
};

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ["setTimeout", "clearTimeout", "Date", "performance"],
    now: new Date("2026-01-05T10:00:00.000Z"),
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe.each(Object.entries(files))("%s", (_, cases) => {
  test.each(cases)("$name", async (it) => {
    checkCase(it, await runCase(it));
  });
});

const all = Object.values(files).flat();

test("default: there are enough cases, each with a name of its own", () => {
  expect(all.length).toBeGreaterThanOrEqual(120);
  const names = all.map((it) => it.name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test("default: cases are data, so that any language can read them", () => {
  for (const it of all) expect(JSON.parse(JSON.stringify(it))).toEqual(it);
});

test("default: every effect is there", () => {
  const effects = new Set(all.map((it) => operations[it.given.operation].effect));
  expect([...effects].sort()).toEqual(
    ["read", "replace", "create", "delete", "notify", "rotate"].sort(),
  );
});
