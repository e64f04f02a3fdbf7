import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { runMutants } from "../run/run-mutants.ts";
import { listDescriptorMutants } from "./list-descriptor-mutants.ts";

const repository = fileURLToPath(new URL("../../../../../", import.meta.url));

// One area is enough to see that the suite notices; pnpm contract:mutate tries all of them, to say how much.
const mutants = await listDescriptorMutants(repository, ["products"]);
const killers = new Map<string, string | undefined>();

beforeAll(async () => {
  const verdicts = await runMutants("descriptors", mutants, { repository, workers: 1 });
  for (const { id, killer } of verdicts) killers.set(id, killer);
});

test.each(mutants)("notices $id", ({ id }) => {
  expect(killers.get(id), "the case that fails").toBeDefined();
});

test("error: a mutant that there is not", async () => {
  const gone = { kind: "descriptors", id: "products: nothing", group: "products" } as const;
  await expect(runMutants("descriptors", [gone], { repository, workers: 1 })).rejects.toThrow(
    "There is no such mutant: products: nothing",
  );
});
