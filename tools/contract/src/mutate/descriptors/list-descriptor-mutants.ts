import type { Mutant } from "../mutant.ts";
import { listDescriptorChanges } from "./list-descriptor-changes.ts";
import { listAreas, readArea } from "./read-area.ts";

/** Every mutant of the descriptors of some areas. No file is changed: the clients are made with the wrong ones. */
export async function listDescriptorMutants(
  repository: string,
  areas: readonly string[] = listAreas(repository),
): Promise<Mutant[]> {
  const mutants = areas.map(async (group): Promise<Mutant[]> => {
    const { area, operations } = await readArea(repository, group);
    return operations
      .flatMap((it) => listDescriptorChanges(area, it))
      .map(({ name }) => ({ kind: "descriptors", id: toId(group, name), group }));
  });
  return (await Promise.all(mutants)).flat();
}

/** The id of a mutant, which tells its area, its operation, and what is wrong. */
export function toId(area: string, change: string): string {
  return `${area}: ${change}`;
}
