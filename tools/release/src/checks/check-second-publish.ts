/** What the registry holds of a package: the checksum of each version. */
export type Shelf = ReadonlyMap<string, string>;

/** Publishing once more puts nothing into the registry, changes nothing, and says so. */
export function checkSecondPublish(before: Shelf, after: Shelf, said: string): readonly string[] {
  const touched = [...after].filter(([id, checksum]) => before.get(id) !== checksum);
  return [
    ...touched.map(([id]) => `${id} was published by the second run`),
    ...(said.includes("No unpublished projects to publish")
      ? []
      : [`the second run does not say that there is nothing to publish: ${said || "nothing"}`]),
  ];
}
