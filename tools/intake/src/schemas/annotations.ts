/** What speaks about a value without restricting it. */
export const ANNOTATIONS: readonly string[] = [
  "title",
  "description",
  "deprecated",
  "readOnly",
  "writeOnly",
  "default",
  "examples",
  "externalDocs",
];
