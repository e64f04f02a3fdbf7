import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { type Area, createClient, type Operation } from "@cash-in/core";
import { startMock } from "@cash-in/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createLab, type Lab, type LabParts } from "../cases/lab.ts";
import { listCases } from "../cases/list-cases.ts";
import { listOperations } from "../document/operations.ts";
import { readDocument } from "../document/read-document.ts";
import { createSchemas } from "../document/schemas.ts";
import { startSecondServer } from "../second/start-second-server.ts";
import { type DescriptorMutant, listDescriptorMutants } from "./list-descriptor-mutants.ts";

// One area is enough to see that the suite notices; all of them, to say how much.
const isWhole = process.env.CONTRACT_MUTATE === "all";
const packages = new URL("../../../../packages/", import.meta.url);
const areas = readdirSync(packages).filter(
  (it) =>
    existsSync(new URL(`${it}/test/contract.test.ts`, packages)) && (isWhole || it === "products"),
);

// What has a name of its own in the suite, from the cheapest to the dearest; descriptions last, because they
// compare the descriptor itself and notice everything.
const kinds = [
  /success$/,
  /everything given$/,
  /› \d+$/,
  /without key$/,
  /missing$/,
  /description$/,
];

const killed: Record<string, string> = {};
const survived: string[] = [];

describe.each(areas)("%s", async (name) => {
  const folder = new URL(`${name}/`, packages);
  const { area } = (await import(new URL("src/generated/area.ts", folder).href)) as { area: Area };
  const described = (await import(new URL("src/generated/operations.ts", folder).href)) as object;
  const operations = Object.values(described) as Operation[];
  const document = readDocument(new URL("openapi.yaml", folder));
  const schemas = createSchemas(document);
  const cases = listCases(schemas, listOperations(document));
  const mutants = operations.flatMap((it) => listDescriptorMutants(area, it));

  let parts: Omit<LabParts, "createClient">;
  beforeAll(async () => {
    const [mock, second] = await Promise.all([
      startMock({ document }),
      startSecondServer(document),
    ]);
    parts = { document, schemas, second, mock: mock.url, runs: { numRuns: 1, seed: 1 } };
    return () => Promise.all([mock.stop(), second.stop()]);
  }, 60_000);

  test.each(mutants)("notices $name", async (mutant) => {
    const killer = await findKiller(connect(mutant), mutant.operation.id);
    if (killer === undefined) survived.push(`${name}: ${mutant.name}`);
    else killed[`${name}: ${mutant.name}`] = killer;
    expect(killer, "the case that fails").toBeDefined();
  });

  function connect(mutant: DescriptorMutant): Lab {
    const changed = operations.map((it) => (it.id === mutant.operation.id ? mutant.operation : it));
    return createLab({
      ...parts,
      createClient: (options) => createClient<object>(mutant.area, changed, options),
    });
  }

  async function findKiller(lab: Lab, id: string): Promise<string | undefined> {
    const own = cases.filter((it) => it.name.startsWith(`${id} `));
    for (const kind of kinds) {
      for (const { name: found, run } of own.filter((it) => kind.test(it.name))) {
        const isKilled = await run(lab).then(
          () => false,
          () => true,
        );
        if (isKilled) return found;
      }
    }
    return undefined;
  }
});

afterAll(() => {
  const mutants = Object.keys(killed).length + survived.length;
  const byDescription = Object.values(killed).filter((it) => /description$/.test(it)).length;
  const report = { mutants, killed: mutants - survived.length, byDescription, survived };
  console.info("Descriptor mutants:", JSON.stringify(report));
  const file = new URL("../../.reports/mutants.json", import.meta.url);
  mkdirSync(new URL(".", file), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...report, killers: killed }, undefined, 2));
});
