import type { JsonSchema, PageOperation } from "../page.ts";

/** Every schema that stands in an operation. */
export function schemasOf(operation: PageOperation): JsonSchema[] {
  const contents = [
    operation.requestBody?.content ?? {},
    ...Object.values(operation.responses).map(({ content }) => content),
  ];
  const media = contents.flatMap((content) => Object.values(content));
  return [...operation.parameters, ...media].flatMap(({ schema }) => (schema ? [schema] : []));
}
