import { describe, expect, test } from "vitest";
import { readSpec } from "../../spec/read-spec.ts";
import { createThingTree, GUESS } from "../../testing/thing-spec.ts";
import { createHar } from "../testing/create-har.ts";
import { learnFrom } from "../testing/learn-from.ts";
import { collectKnownNames } from "./known-names.ts";

const PARAMETER = `  parameters:
    - { name: dueDate, in: query, description: D., schema: { type: string }, example: x }
  responses:`;
const tree = createThingTree(GUESS.replace("  responses:", PARAMETER));
const ROW = { Name: "x" };

test.each([
  { name: "Name", want: true },
  { name: "kindNames", want: true },
  { name: "thing_due2", want: true },
  { name: "DUE-DATE", want: true },
  { name: "Virtanen", want: false },
  { name: "NameVirtanen", want: false },
  { name: "Namekind", want: false },
  { name: "Name2026", want: false },
  { name: "_", want: false },
  { name: "list", want: false },
  { name: "matti.virtanen", want: true },
  { name: "Fee", want: true },
])("is $name known: $want", ({ name, want }) => {
  const { isKnown } = collectKnownNames(readSpec(tree).model, ["matti.virtanen, Fee"]);
  expect(isKnown(name)).toBe(want);
});

test.each(["a b", "010180-9004", "010180U9004", "", "Fee,,Due"])('error: --name "%s"', (given) => {
  expect(() => learnFrom(tree, createHar([{ url: "/guessed" }]), { confirmed: [given] })).toThrow(
    /^--name ".*" is no name of a property or a parameter\. Write --name InvoiceFee,dueFrom\.$/,
  );
});

describe("names that are data are neither written nor told, but counted", () => {
  test.each([
    {
      name: "a property",
      got: { Name: "x", Virtanen: "x", MattiMeikalainen: 1, "INV-2026-001": 2 },
      left: 3,
    },
    {
      name: "a table of people, and of its like what is called as a thing of the spec",
      got: { Name: "x", Virtanen: ROW, "matti.meikalainen": ROW, Kinds: ROW },
      left: 3,
    },
    {
      name: "a table below a property that is known",
      got: { Things: { Virtanen: ROW, "matti.meikalainen": { Kind: "x" }, Kind: {} } },
      left: 3,
      place: "Things",
      adds: ["Things"],
    },
    {
      name: "a table below one that is not",
      got: { Name: "x", byDebtor: { Virtanen: ROW } },
      left: 1,
    },
    { name: "query keys", url: "?Matti=1&HETUtoken&kindDate=1", left: 2, place: "listThings" },
    {
      name: "a query key that is a word, without a value",
      url: "?Name&Kind=",
      left: 2,
      place: "listThings",
    },
  ])("$name", ({ got = ROW, url = "", left, place = "Thing", adds = [] }) => {
    const { plan, files } = learnFrom(tree, createHar([{ url: `/guessed${url}`, got }]));
    const what = place === "listThings" ? "query" : "property";
    const names = `${left} ${what} ${left === 1 ? "name" : "names"}`;
    expect(plan.notes).toEqual([
      { kind: "left-out", place, text: expect.stringMatching(`^had ${names} that .* --name\\.$`) },
    ]);
    const all = [...files.values()].join("");
    expect(all).not.toMatch(/Virtanen|matti|INV|Debtor|HETU/i);
    const thing = plan.after.components.get("schemas/Thing")?.value.properties;
    expect(Object.keys(thing ?? {})).toEqual(["Name", "Kind", ...adds]);
  });

  test("what a person confirms is written, and nothing else", () => {
    const got = { Fee: 1, Extra: { Rate: 1, Virtanen: 2 }, First: ROW, Second: ROW };
    const har = createHar([{ url: "/guessed?feeFrom=1&other=2", got }]);
    const { plan } = learnFrom(tree, har, { confirmed: ["Fee,Extra", "Rate,feeFrom,First"] });
    const propertiesOf = (name: string) =>
      Object.keys(plan.after.components.get(`schemas/${name}`)?.value.properties ?? {});
    expect(propertiesOf("Thing")).toEqual(["Name", "Kind", "Fee", "Extra", "First"]);
    expect(propertiesOf("Extra")).toEqual(["Rate"]);
    expect(plan.after.operations[0]?.value.parameters).toMatchObject([
      { name: "dueDate" },
      { name: "feeFrom" },
    ]);
    expect(plan.notes.map(({ place }) => place)).toEqual(["listThings", "Thing", "Extra"]);
  });
});
