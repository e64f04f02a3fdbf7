import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findMissingAreas, type Listings } from "./find-missing-areas.ts";

const root = join(import.meta.dirname, "../../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const paths = ["bench/package.json", "examples/package.json", "tools/consumers/package.json"];

const listings: Listings = {
  areas: readdirSync(join(root, "spec/areas")),
  openapi: read("spec/openapi.yaml"),
  readme: read("README.md"),
  manifests: Object.fromEntries(paths.map((path) => [path, read(path)])),
};

test("default: every area stands wherever areas are listed", () => {
  expect(findMissingAreas(listings)).toEqual([]);
});

test("error: a new folder, and nothing else", () => {
  expect(findMissingAreas({ ...listings, areas: ["parcels"] })).toEqual([
    ...paths.map(
      (path) =>
        `${path} does not depend on @cash-in/parcels: add "@cash-in/parcels": "workspace:*".`,
    ),
    `spec/openapi.yaml has no tag parcels: add "- name: parcels" to tags.`,
    'README.md does not list @cash-in/parcels: add "| [`@cash-in/parcels`](packages/parcels) | … | … |" to the table under Packages.',
  ]);
});
