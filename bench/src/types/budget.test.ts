import { expect, test } from "vitest";
import { ours } from "../peers/ours.ts";
import { writeConsumer } from "../peers/write-module.ts";
import { bundle, inGenerated } from "../run/paths.ts";
import { readDocument, readOperations } from "../spec/read-operations.ts";
import { instantiationBudget } from "./budget.ts";
import { checkProgram, typescript5, writeProgram } from "./check.ts";

const operations = readOperations(readDocument(bundle));

test("default: a consumer of all operations stays within its budget", async () => {
  const folder = inGenerated("budget/right");
  await writeProgram(folder, writeConsumer(ours, operations));
  const { instantiations } = await checkProgram(typescript5, folder);
  // Types that have become `any` would instantiate nothing.
  expect(instantiations).toBeGreaterThan(operations.length);
  expect(instantiations).toBeLessThanOrEqual(instantiationBudget);
});

test("error: a consumer with a wrong call does not pass", async () => {
  const text = writeConsumer(ours, operations).replace(
    /"invoiceNumber":"[^"]*"/,
    '"invoiceNumber":1',
  );
  const folder = inGenerated("budget/wrong");
  await writeProgram(folder, text);
  await expect(checkProgram(typescript5, folder)).rejects.toThrow("TS2322");
});
