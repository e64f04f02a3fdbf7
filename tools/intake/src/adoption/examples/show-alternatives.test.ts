import { expect, test } from "vitest";
import { readSpec } from "../../spec/read-spec.ts";
import {
  adoptInto,
  answer,
  createOperation,
  createPage,
  createTree,
} from "../../testing/small-spec.ts";

const tree = createTree(
  { "/things": "areas/things/paths/things.yaml" },
  { "areas/things/paths/things.yaml": createOperation("post", "createThing", "create-thing-1e0") },
);

/** The page of one kind of thing, with its own example. */
function createKind(page: string, title: string, kind: string, example?: object) {
  const properties = { [kind]: { type: "string" }, more: { type: "boolean" } };
  const schema = { type: "object", required: [kind], properties };
  const media = { schema, ...(example && { example }) };
  const requestBody = { required: true, content: { "application/json": media } };
  const responses = { 200: answer({ type: "string" }, "x") };
  return createPage(page, { method: "post", requestBody, responses }, { title });
}

const cat = createKind("create-thing-1e0", "Cat", "meow", { meow: "loud" });

test.each([
  {
    name: "another page has one",
    pages: [cat, createKind("dog-2e0", "Dog", "bark", { bark: "deep" })],
    want: {
      CatRequest: { value: { meow: "loud", more: true } },
      DogRequest: { value: { bark: "deep", more: true } },
    },
  },
  {
    name: "no other page has one",
    pages: [cat, createKind("dog-2e0", "Dog", "bark")],
    want: {
      CatRequest: { value: { meow: "loud", more: true } },
      DogRequest: { value: { bark: "Bark", more: true } },
    },
  },
])("behavior: $name", ({ pages, want }) => {
  const { files } = adoptInto(tree, pages);
  const [operation] = readSpec(files).model.operations;
  expect(operation?.value.requestBody).toMatchObject({
    content: { "application/json": { examples: want } },
  });
  expect([...adoptInto(files, pages).files]).toEqual([...files]);
});

test("behavior: examples that a person wrote stay, as long as they fit", () => {
  const body = (examples: string) => `requestBody:
  content:
    application/json:
      schema: { type: object }
      examples:
${examples}`;
  const small = "        small: { value: { meow: soft } }\n";
  const ours = (examples: string) =>
    createTree(
      { "/things": "areas/things/paths/things.yaml" },
      {
        "areas/things/paths/things.yaml": createOperation(
          "post",
          "createThing",
          "create-thing-1e0",
          body(examples),
        ),
      },
    );
  const given = ours(
    `${small}        wrong: { value: { meow: 1 } }\n        big: { value: { meow: loud } }\n`,
  );
  const { files } = adoptInto(given, [createKind("create-thing-1e0", "Cat", "meow")]);
  const [operation] = readSpec(files).model.operations;
  expect(operation?.value.requestBody).toMatchObject({
    content: {
      "application/json": {
        examples: {
          small: { value: { meow: "soft", more: true } },
          big: { value: { meow: "loud" } },
        },
      },
    },
  });
  expect(JSON.stringify(operation?.value.requestBody)).not.toContain("wrong");
});
