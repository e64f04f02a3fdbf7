import { expect, test } from "vitest";
import { withFolder } from "../testing/small-spec.ts";
import { createThingTree, GUESS } from "../testing/thing-spec.ts";
import { checkTree } from "./check-tree.ts";

test.each([
  {
    name: "an example that is not there",
    tree: createThingTree(
      GUESS.replace(/example:[\s\S]*/, "examples: { one: { $ref: nothing.yaml } }\n"),
    ),
    place: "paths/things.yaml #/get/responses/200/content/application~1json/examples/one",
  },
  {
    name: "OpenAPI's structure",
    tree: createThingTree(GUESS.replace(/responses:[\s\S]*/, "responses: 7\n")),
    place: "paths/things.yaml #/get/responses",
  },
])(
  "error: $name: where, and what to do, without the place of the copy",
  async ({ tree, place }) => {
    await withFolder(tree, async (root) => {
      const error: unknown = await checkTree(root).catch((reason: unknown) => reason);
      const text = String(error);
      expect(text).toContain(`nothing was written: areas/things/${place}`);
      expect(text).toContain(" Where it comes of adopting, adopt operations by name");
      expect(text).not.toContain(root);
    });
  },
);
