import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { effects } from "./effects.ts";
import { faults } from "./faults.ts";
import { clean, runCell } from "./run-cell.ts";

const cells = faults.flatMap((fault) => effects.map((effect) => ({ fault, effect })));
const unhandled: unknown[] = [];
const note = (reason: unknown): number => unhandled.push(reason);

beforeAll(() => {
  process.on("unhandledRejection", note);
  vi.spyOn(Math, "random").mockReturnValue(0);
  // The spy keeps every response. Otherwise the platform cancels the body of a response that is garbage-collected.
  vi.spyOn(globalThis, "fetch");
});

afterAll(() => {
  process.off("unhandledRejection", note);
  vi.restoreAllMocks();
});

describe.concurrent("every fault × every effect", () => {
  for (const { fault, effect } of cells) {
    test(`${fault.name} × ${effect}`, async ({ expect }) => {
      expect(await runCell(fault, effect)).toEqual({ ...fault.want[effect], ...clean });
    });
  }
});

describe("the matrix as a whole", () => {
  test("behavior: every row has a name of its own", () => {
    expect(new Set(faults.map((it) => it.name)).size).toBe(faults.length);
  });

  test("behavior: no rejection was left unhandled", async () => {
    // The platform reports an unhandled rejection only in the next turn of the event loop.
    await new Promise((resolve) => setImmediate(resolve));
    expect(unhandled).toEqual([]);
  });
});
