import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { type Area, createClient, type Operation } from "@cash-in/core";
import { startMock } from "@cash-in/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createLab, type Lab, type LabParts } from "../../cases/lab.ts";
import { listCases } from "../../cases/list-cases.ts";
import { listOperations } from "../../document/operations.ts";
import { readDocument } from "../../document/read-document.ts";
import { createSchemas } from "../../document/schemas.ts";
import { startSecondServer } from "../../second/start-second-server.ts";
import type { Verdict } from "../mutant.ts";
import { pickSample } from "../pick-sample.ts";
import { type DescriptorMutant, listDescriptorMutants } from "./list-descriptor-mutants.ts";
import { verdictsFile } from "./run-descriptor-mutants.ts";

// One area is enough to see that the suite notices; all of them, to say how much.
const { CONTRACT_MUTATE: asked, CONTRACT_SEED: seed = "1" } = process.env;
const isWhole = asked !== undefined;
const packages = new URL("../../../../../packages/", import.meta.url);
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

const most = Number(asked) / areas.length || Number.POSITIVE_INFINITY;

const verdicts: Verdict[] = [];
rmSync(verdictsFile, { force: true });

describe.each(areas)("%s", async (name) => {
  const folder = new URL(`${name}/`, packages);
  const { area } = (await import(new URL("src/generated/area.ts", folder).href)) as { area: Area };
  const described = (await import(new URL("src/generated/operations.ts", folder).href)) as object;
  const operations = Object.values(described) as Operation[];
  const document = readDocument(new URL("openapi.yaml", folder));
  const schemas = createSchemas(document);
  const cases = listCases(schemas, listOperations(document));
  const all = operations.flatMap((it) => listDescriptorMutants(area, it));
  const mutants = pickSample(all, Math.ceil(most), Number(seed));

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
    // The operation is in the name of the mutant.
    const kind = killer?.replace(/^\S+ › /, "contract › ");
    verdicts.push({ kind: "descriptors", id: `${name}: ${mutant.name}`, killer: kind });
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
  mkdirSync(new URL(".", verdictsFile), { recursive: true });
  writeFileSync(verdictsFile, JSON.stringify(verdicts));
});
