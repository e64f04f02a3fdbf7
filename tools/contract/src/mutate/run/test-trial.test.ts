import { expect, test } from "vitest";
import type { Engine } from "./engine.ts";
import { TestTrial } from "./test-trial.ts";

/** An engine whose tests fail as told, and what it was asked to run. */
function createEngine(failing: Set<string>): { engine: Engine; asked: string[] } {
  const asked: string[] = [];
  const engine: Engine = {
    findFailure: async (files, names = []) => {
      asked.push([...files, ...names].join(" "));
      const name = [...failing].find((it) => names.length === 0 || names.includes(it));
      return name === undefined ? undefined : { file: "a.test.ts", name };
    },
    forget: () => {},
  };
  return { engine, asked };
}

test("default: the steps in their order, until one fails", async () => {
  const [quiet, loud, late] = [new Set([]), new Set(["says no"]), new Set(["says no too"])].map(
    createEngine,
  );
  const steps = [quiet, loud, late].flatMap((it, index) =>
    it ? [{ engine: it.engine, files: [`${index}`], name: `step ${index}` }] : [],
  );
  expect(await new TestTrial(steps).findKiller({ group: "f" })).toBe("step 1 › says no");
  expect([quiet?.asked, loud?.asked, late?.asked]).toEqual([["0"], ["1"], []]);
});

test("default: nothing notices it", async () => {
  const { engine } = createEngine(new Set());
  const trial = new TestTrial([{ engine, files: [], name: "a" }]);
  expect(await trial.findKiller({ group: "f" })).toBeUndefined();
});

test("behavior: what noticed a mutant of the same function comes first", async () => {
  const failing = new Set(["says no"]);
  const { engine, asked } = createEngine(failing);
  const trial = new TestTrial([{ engine, files: ["all"], name: "a" }]);
  await trial.findKiller({ group: "f" });
  await trial.findKiller({ group: "f" });
  await trial.findKiller({ group: "other" });
  expect(asked).toEqual(["all", "a.test.ts says no", "all"]);
});

test("behavior: where that does not notice it, all the others may", async () => {
  const failing = new Set(["says no"]);
  const { engine } = createEngine(failing);
  const trial = new TestTrial([{ engine, files: ["all"], name: "a" }]);
  await trial.findKiller({ group: "f" });
  failing.clear();
  failing.add("another");
  expect(await trial.findKiller({ group: "f" })).toBe("a › another");
});
