import { fileURLToPath } from "node:url";
import { type Fields, isFields, toKey } from "@cash-in/description/json";
import { readTree, type Tree } from "@cash-in/description/tree";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createDraft } from "../src/adoption/draft.ts";
import { dropEmptyAreas } from "../src/adoption/layout/drop-empty-areas.ts";
import { placeComponents } from "../src/adoption/layout/place-components.ts";
import { placePaths } from "../src/adoption/layout/place-paths.ts";
import { planAdoption } from "../src/adoption/plan-adoption.ts";
import type { Page } from "../src/pages/page.ts";
import { isPage, readPage } from "../src/pages/read-page.ts";
import type { SpecModel } from "../src/spec/model.ts";
import { readSpec } from "../src/spec/read-spec.ts";
import type { Key } from "../src/spec/reference.ts";
import { createRandom } from "./random.ts";
import { renderPages } from "./render-page.ts";
import { applyChanges, spoilSpec } from "./spoil-spec.ts";

const root = fileURLToPath(new URL("../../../spec", import.meta.url));
const moment = { hashes: new Map<string, string>(), now: new Date("2026-01-15T08:00:00Z") };

/** A part of our spec: every adoption reads all there is, and here are many. */
const AREAS = ["collection", "customers", "documents"];

function readPart(): Tree {
  const whole = readTree(root);
  const draft = createDraft(readSpec(whole).model);
  const operations = draft.operations.filter(({ area }) => AREAS.includes(area));
  const placed = placeComponents(placePaths({ ...draft, operations }));
  return applyChanges(whole, dropEmptyAreas(placed));
}

function adopt(tree: Tree, pages: readonly Page[], ids?: readonly string[]): Tree {
  const { model } = readSpec(tree);
  return applyChanges(tree, planAdoption({ pages, model, ids, moment }));
}

/**
 * What every operation says of the wire, references followed. A page may show in place what has a name of ours, and the
 * name can only be kept where nobody says otherwise: what it stands for is the same.
 */
function expandAll(tree: Tree): Fields {
  const { operations, components } = readSpec(tree).model;
  return Object.fromEntries(
    operations.map(({ operationId, method, path, value }) => [
      operationId,
      { method, path, evidence: value["x-evidence"], value: expand(value, components) },
    ]),
  );
}

function expand(value: unknown, components: SpecModel["components"], isMap = false): unknown {
  if (Array.isArray(value)) return value.map((item) => expand(item, components)).sort(byText);
  if (!isFields(value)) return value;
  const { $ref, ...own } = value;
  const target = typeof $ref === "string" ? components.get($ref as Key)?.value : undefined;
  const entries = Object.entries({ ...target, ...own })
    // A property may be called so.
    .filter(([key]) => isMap || !(SAID.has(key) || key.startsWith("x-")))
    .map(([key, child]) => [key, expand(child, components, key === "properties")]);
  return Object.fromEntries(entries);
}

/** What describes and does not decide. */
const SAID = new Set(["description", "summary", "example"]);

function byText(a: unknown, b: unknown): number {
  return toKey(a) < toKey(b) ? -1 : 1;
}

test("property: adopted operation by operation in any order, pages give what they give all at once", () => {
  const original = readSpec(readPart());
  const known = original.model.operations.filter(({ pageId }) => pageId !== undefined);
  const ids = known.map(({ operationId }) => operationId);
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2 ** 31 }),
      fc.shuffledSubarray(ids, { minLength: ids.length }),
      (seed, order) => {
        const random = createRandom(seed);
        const pages = renderPages(original.model, random)
          .map(({ text, address }) => readPage(text, address))
          .filter(isPage);
        const told = new Set(pages.flatMap(({ schemas }) => Object.keys(schemas)));
        const spoiled = spoilSpec(original.tree, original.model, told, random);

        const atOnce = adopt(spoiled, pages);
        const oneByOne = order.reduce((tree, id) => adopt(tree, pages, [id]), spoiled);
        expect(expandAll(oneByOne)).toEqual(expandAll(atOnce));
        // Which example shows a property that few examples have is settled when all pages are there.
        const settled = adopt(oneByOne, pages);
        expect(expandAll(settled)).toEqual(expandAll(oneByOne));
        expect([...adopt(settled, pages)]).toEqual([...settled]);
      },
    ),
    // The same orders every time; more of them: raise `numRuns`.
    { numRuns: 2, seed: 1, endOnFailure: true },
  );
}, 600_000);
