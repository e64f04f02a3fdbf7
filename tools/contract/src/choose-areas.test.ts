import { expect, test } from "vitest";
import { chooseAreas } from "./choose-areas.ts";

const areas = ["collection", "products"];

test.each([
  { given: [], want: areas },
  { given: ["products"], want: ["products"] },
])("args: $given", ({ given, want }) => {
  expect(chooseAreas(given, areas)).toEqual(want);
});

test("error: an unknown area", () => {
  expect(() => chooseAreas(["product"], areas)).toThrow(
    "There is no area product. There are: collection, products.",
  );
});
