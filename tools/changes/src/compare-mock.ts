import { createChange, type PackageChange } from "./compare.ts";
import { createFact } from "./fact.ts";
import { readManifest } from "./state/manifest.ts";
import { listLostAreas, type States } from "./state/state.ts";

/** The mock answers by the description of all areas, which it carries along. */
export function compareMock(states: States, areas: readonly PackageChange[]): PackageChange[] {
  const { base, next } = states;
  const path = "packages/mock/openapi.yaml";
  if (base.files.get(path) === next.files.get(path) || !next.files.has(path)) return [];
  const lost = listLostAreas(states).map((area) =>
    createFact("", "lost area", "no longer answers for …", `\`${readManifest(base, area).name}\``),
  );
  const followed = areas.map(({ name, bump }) =>
    createFact(
      "",
      bump === "patch" ? "description" : "mock",
      "follows the description of …",
      `\`${name}\``,
    ),
  );
  const facts = [...lost, ...followed];
  const reworded = createFact("", "description", "has another description");
  return [createChange(next, "mock", facts.length > 0 ? facts : [reworded])];
}
