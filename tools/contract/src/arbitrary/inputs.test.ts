import fc from "fast-check";
import { expect, test } from "vitest";
import { listOperations } from "../document/operations.ts";
import { createSchemas } from "../document/schemas.ts";
import { pets } from "../testing/pets.ts";
import { createInputs } from "./inputs.ts";

const schemas = createSchemas(pets);
const operations = listOperations(pets);

/** What the inputs of an operation hold, over many of them. */
function listInputs(id: string) {
  const operation = operations.find((it) => it.id === id);
  if (!operation) throw new Error(`There is no operation ${id}.`);
  return fc.sample(createInputs(schemas, operation), { numRuns: 300, seed: 1 });
}

test("default: every parameter with and without, the required ones always", () => {
  const queries = listInputs("listCats").map((it) => it.query ?? {});
  for (const name of ["name", "limit", "ids", "born"]) {
    expect(new Set(queries.map((it) => name in it)), name).toEqual(new Set([true, false]));
  }
  expect(queries.every((it) => "kinds" in it)).toBe(true);
});

test("default: every branch, null where it is allowed, lists of several, nothing read-only", () => {
  const bodies = listInputs("createCat").map((it) => it.body as Record<string, unknown>);
  expect(new Set(bodies.map((it) => it.Kind))).toEqual(new Set(["tame", "wild"]));
  expect(bodies.some((it) => it.Born === null)).toBe(true);
  expect(bodies.some((it) => typeof it.Born === "string")).toBe(true);
  expect(bodies.some((it) => (it.Toys as unknown[] | undefined)?.length === 3)).toBe(true);
  expect(bodies.some((it) => "Id" in it)).toBe(false);
});

test("default: fields that nobody described, where they are allowed", () => {
  const toys = listInputs("createCat").flatMap((it) => (it.body as { Toys?: object[] }).Toys ?? []);
  expect(toys.some((it) => Object.keys(it).some((name) => name !== "Name"))).toBe(true);
  const names = listInputs("createCat").flatMap((it) => Object.keys(it.body as object));
  expect(new Set(names)).toEqual(new Set(["Name", "Born", "Weight", "Kind", "Toys"]));
});
