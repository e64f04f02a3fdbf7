import { expect, test } from "vitest";
import { compareMock } from "./compare-mock.ts";
import type { State } from "./state/state.ts";
import { tell } from "./tell.ts";

const description = "packages/mock/openapi.yaml";
const files = {
  "packages/mock/package.json": '{ "name": "@cash-in/mock", "version": "0.1.0" }',
  [description]: "openapi: 3.1.0",
};
const area = {
  "packages/parcels/package.json": '{ "name": "@cash-in/parcels", "version": "0.1.0" }',
  "packages/parcels/src/generated/operations.ts": "",
};
const createState = (side: State["side"], given: object): State => ({
  side,
  files: new Map(Object.entries(given)),
});
const base = createState("base", { ...files, ...area });
const next = createState("next", { ...files, ...area, [description]: "openapi: 3.1.1" });
const change = { folder: "parcels", name: "@cash-in/parcels", version: "0.1.0", facts: [] };
const follows = "The package follows the description of `@cash-in/parcels`.";

test.each([
  {
    name: "default: the description stayed",
    next: base,
    areas: [{ ...change, bump: "major" }],
    want: [],
  },
  {
    name: "default: an area changed",
    next,
    areas: [{ ...change, bump: "major" }],
    want: [["minor", follows]],
  },
  {
    name: "behavior: an area was reworded",
    next,
    areas: [{ ...change, bump: "patch" }],
    want: [["patch", follows]],
  },
  {
    name: "behavior: no area changed",
    next,
    areas: [],
    want: [["patch", "The package has another description."]],
  },
  {
    name: "behavior: an area is gone",
    next: createState("next", { ...files, [description]: "openapi: 3.1.1" }),
    areas: [],
    want: [["major", "The package no longer answers for `@cash-in/parcels`."]],
  },
] as const)("$name", ({ next: given, areas, want }) => {
  const changes = compareMock({ base, next: given }, areas);
  expect(changes.map(({ bump, facts }) => [bump, tell(facts)[0]?.text])).toEqual(want);
});
