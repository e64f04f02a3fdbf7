import { beforeAll, describe, expect, test } from "vitest";
import { compareAreas, type PackageChange } from "./compare.ts";
import { tell } from "./tell.ts";
import type { Case } from "./testing/case.ts";
import { answers } from "./testing/cases/answers.ts";
import { both } from "./testing/cases/both.ts";
import { facts } from "./testing/cases/facts.ts";
import { operations } from "./testing/cases/operations.ts";
import { requests } from "./testing/cases/requests.ts";
import { createStates } from "./testing/create-states.ts";

const groups = { requests, answers, both, operations, facts };
const cases = Object.values(groups).flat();

let changes: ReadonlyMap<Case, PackageChange>;

// One program for all: a compiler for each would take minutes.
beforeAll(async () => {
  const found = compareAreas(await createStates(cases.map(({ given }) => given)));
  const byFolder = new Map(found.map((change) => [change.folder, change]));
  changes = new Map(
    cases.flatMap((it, index) => {
      const change = byFolder.get(`case-${index}`);
      return change ? [[it, change]] : [];
    }),
  );
}, 300_000);

describe.each(Object.entries(groups))("%s", (_, group) => {
  test.each(group)("$name", (it) => {
    const change = changes.get(it);
    const lines = tell(change?.facts ?? []).map(({ bump, text }) => `${bump}: ${text}`);
    expect({ bump: change?.bump ?? "nothing", lines }).toEqual(it.want);
  });
});
