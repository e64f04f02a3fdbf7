import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { readTree } from "@cash-in/description/tree";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { adopt } from "../src/adoption/adopt.ts";
import { compareFacts } from "../src/adoption/diff/compare-facts.ts";
import { planAdoption } from "../src/adoption/plan-adoption.ts";
import { isPage, readPage } from "../src/pages/read-page.ts";
import { type Facts, listFacts } from "../src/spec/facts.ts";
import { readSpec } from "../src/spec/read-spec.ts";
import { withFolder } from "../src/testing/small-spec.ts";
import { createRandom } from "./random.ts";
import { renderPages } from "./render-page.ts";
import { applyChanges, spoilSpec } from "./spoil-spec.ts";

const repository = fileURLToPath(new URL("../../../", import.meta.url));
const root = `${repository}spec`;
const moment = { hashes: new Map<string, string>(), now: new Date("2026-01-15T08:00:00Z") };

/** The facts that a page can tell: a list of values that others may join is ours alone. */
function listTold(facts: Facts): Facts {
  return new Map([...facts].filter(([, { at }]) => at.at(-1) !== "x-extensible-enum"));
}

/** What such pages leave open: what is ours to say of something that they correct. */
const OPEN =
  /^(x-pagination named|x-reconcile says|The page says \w+ where the spec|These are documented now)/;

describe("pages made from our own spec", () => {
  const original = readSpec(readTree(root));
  const want = listTold(listFacts(original.model));

  test("property: adopted into a spoiled copy, they give back the original facts, and adopted again change nothing", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        const random = createRandom(seed);
        const rendered = renderPages(original.model, random);
        const results = rendered.map(({ text, address }) => readPage(text, address));
        const pages = results.filter(isPage);
        expect(results.filter((it) => !isPage(it))).toEqual([]);
        const told = new Set(pages.flatMap(({ schemas }) => Object.keys(schemas)));
        const spoiled = readSpec(spoilSpec(original.tree, original.model, told, random));

        const plan = planAdoption({ pages, model: spoiled.model, moment });
        const asked = plan.notes.filter(({ kind }) => kind === "decision");
        expect(asked.filter(({ text }) => !OPEN.test(text))).toEqual([]);
        const adopted = readSpec(applyChanges(spoiled.tree, plan));
        expect(compareFacts(want, listTold(listFacts(adopted.model)))).toEqual([]);

        const again = planAdoption({ pages, model: adopted.model, moment });
        expect([...applyChanges(adopted.tree, again)]).toEqual([...adopted.tree]);
      }),
      { numRuns: 4, seed: 1, endOnFailure: true },
    );
  }, 600_000);

  test("property: adopted where they contradict the spec, the linter has nothing to say, and adopted again change nothing", async () => {
    const all = new Set(
      [...original.model.components.keys()].map((key) => key.slice("schemas/".length)),
    );
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 2 ** 31 }), async (seed) => {
        const random = createRandom(seed);
        const truth = readSpec(spoilSpec(original.tree, original.model, all, random));
        const pages = renderPages(truth.model, random)
          .map(({ text, address }) => readPage(text, address))
          .filter(isPage);
        await withFolder(original.tree, async (folder) => {
          const report = await adopt({ root: folder, pages });
          expect(report.decisions.filter(({ text }) => !OPEN.test(text))).toEqual([]);
          const cli = ["tools/lint/src/cli.ts", "--spec", `${folder}/openapi.yaml`];
          expect(
            spawnSync(process.execPath, cli, { cwd: repository, encoding: "utf8" }).stdout,
          ).toBe("0 problems\n");
          const again = await adopt({ root: folder, pages });
          expect(again.files).toEqual({ changed: [], created: [], deleted: [] });
        });
      }),
      { numRuns: 2, seed: 1, endOnFailure: true },
    );
  }, 600_000);
});
