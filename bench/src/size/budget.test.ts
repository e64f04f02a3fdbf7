import { expect, test } from "vitest";
import { ours, oursNamed } from "../peers/ours.ts";
import { bundle } from "../run/paths.ts";
import { readDocument, readOperations } from "../spec/read-operations.ts";
import { measureBundle } from "./measure-bundle.ts";
import { gzipBudget, pickUses } from "./uses.ts";

const [one, area] = pickUses(readOperations(readDocument(bundle)));

test("default: one operation stays within its budget", async () => {
  const { gzip, minified } = await measureBundle(oursNamed, one?.operations ?? []);
  // A bundle that is empty would be within any budget.
  expect(minified).toBeGreaterThan(1000);
  expect(gzip).toBeLessThanOrEqual(gzipBudget);
});

test("behavior: what is not named is left out", async () => {
  const { gzip } = await measureBundle(oursNamed, one?.operations ?? []);
  expect((await measureBundle(ours, one?.operations ?? [])).gzip).toBeGreaterThan(gzip + 500);
});

test("behavior: what is used more takes more", async () => {
  const { gzip } = await measureBundle(oursNamed, one?.operations ?? []);
  expect((await measureBundle(oursNamed, area?.operations ?? [])).gzip).toBeGreaterThan(gzip);
});
