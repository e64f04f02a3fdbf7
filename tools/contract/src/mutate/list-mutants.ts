import { core } from "./core/targets.ts";
import { listDescriptorMutants } from "./descriptors/list-descriptor-mutants.ts";
import { emitters } from "./emitters/targets.ts";
import type { Kind, Mutant } from "./mutant.ts";
import { listSpecMutants } from "./spec/list-spec-mutants.ts";
import { listFileMutants } from "./text/list-file-mutants.ts";

/** How many mutants of the spec there are of each sort. */
const mostOfASort = 5;

/** All mutants of a kind. */
export async function listMutants(
  kind: Kind,
  repository: string,
  seed: number,
): Promise<readonly Mutant[]> {
  if (kind === "descriptors") return listDescriptorMutants(repository);
  if (kind === "spec") return listSpecMutants(repository, seed, mostOfASort);
  return listFileMutants(repository, kind === "core" ? core : emitters);
}
