import { describe, expect, test } from "vitest";
import { adoptInto } from "../../testing/small-spec.ts";
import { createThingPage, createThingTree, GUESS, TEXT, THING } from "../../testing/thing-spec.ts";

const PAGE = createThingPage({ type: "object", properties: { Name: TEXT, Kind: {} } });
const UNSURE = "Its place is our guess.";

describe("descriptions that speak of a guess", () => {
  test.each([
    {
      name: "of an operation that is documented now",
      operation: GUESS.replace("Said by us.", UNSURE),
      owner: "listThings",
    },
    {
      name: "of a schema that is documented now",
      thing: THING.replace("It has a name.", UNSURE),
      owner: "Thing",
    },
    {
      name: "of a property that is documented now",
      thing: THING.replace("What it is called.", "Presumably unique."),
      owner: "Thing",
    },
    {
      name: "of a property that is a guess still",
      thing: THING.replace("Which kind it is.", UNSURE),
      owner: undefined,
    },
  ])("$name", ({ operation = GUESS, thing = THING, owner }) => {
    const { files, plan } = adoptInto(createThingTree(operation, thing), [PAGE]);
    const text = `These are documented now, and descriptions of theirs still speak of guesses: ${owner}. Read them beside the pages, and rewrite what is certain now.`;
    expect(plan.notes).toEqual(
      owner === undefined ? [] : [{ kind: "decision", place: "descriptions", text }],
    );
    expect(adoptInto(files, [PAGE]).plan.notes).toEqual([]);
  });

  test("of several things are one line", () => {
    const tree = createThingTree(
      GUESS.replace("Said by us.", UNSURE),
      THING.replace("It has a name.", UNSURE),
    );
    const { plan } = adoptInto(tree, [PAGE]);
    expect(plan.notes.map(({ text }) => text)).toEqual([
      expect.stringContaining(": listThings, Thing."),
    ]);
  });
});
