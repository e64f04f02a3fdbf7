import { expect, test } from "vitest";
import { createPagination } from "./create-pagination.ts";

const names = { pageSize: "size", items: "Rows", total: "Total" };
const document = { components: { schemas: { Zero: { type: "integer", minimum: 0 } } } };

test.each([
  { given: { page: "at", ...names }, schema: { minimum: 1 }, first: undefined },
  { given: { page: "at", ...names }, schema: { default: 0 }, first: 0 },
  {
    given: { page: "at", ...names },
    schema: { $ref: "#/components/schemas/Zero" },
    first: 0,
  },
  { given: { page: "at", ...names, first: 2 }, schema: { minimum: 1 }, first: 2 },
  { given: { page: "at", ...names, first: 1 }, schema: { minimum: 0 }, first: undefined },
  { given: { offset: "at", ...names }, schema: { minimum: 0 }, first: undefined },
  { given: { offset: "at", ...names }, schema: { minimum: 1 }, first: 1 },
  {
    given: { cursor: "at", items: "Rows", next: "Next" },
    schema: { minimum: 5 },
    first: undefined,
  },
])("default: $given, $schema", ({ given, schema, first }) => {
  const { first: _, ...kept }: typeof given & { first?: number } = given;
  const parameters = [
    { name: "at", in: "header", schema: { minimum: 7 } },
    { name: "at", in: "query", schema },
  ];
  const made = createPagination(document as never, given as never, parameters);
  expect(made).toEqual({ ...kept, ...(first !== undefined && { first }) });
});
