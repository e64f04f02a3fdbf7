import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { type Area, createClient, type Operation } from "@cash-in/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createLab, type Lab, type LabParts } from "../../cases/lab.ts";
import { listCases } from "../../cases/list-cases.ts";
import { listOperations } from "../../document/operations.ts";
import { readDocument } from "../../document/read-document.ts";
import { createSchemas } from "../../document/schemas.ts";
import { startServers } from "../../second/start-servers.ts";
import type { Tried, Verdict } from "../mutant.ts";
import { pickSample } from "../pick-sample.ts";
import { findKiller } from "./find-killer.ts";
import { type DescriptorMutant, listDescriptorMutants } from "./list-descriptor-mutants.ts";
import { triedFile } from "./read-tried.ts";

// One area is enough to see that the suite notices; all of them, to say how much.
const { CONTRACT_MUTATE: asked, CONTRACT_SEED: seed = "1" } = process.env;
const isWhole = asked !== undefined;
const packages = new URL("../../../../../packages/", import.meta.url);
const areas = readdirSync(packages).filter(
  (it) =>
    existsSync(new URL(`${it}/test/contract.test.ts`, packages)) && (isWhole || it === "products"),
);

const most = Number(asked) / areas.length || Number.POSITIVE_INFINITY;

const chosen: string[] = [];
const verdicts: Verdict[] = [];

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
  const getId = (mutant: DescriptorMutant): string => `${name}: ${mutant.name}`;
  chosen.push(...mutants.map(getId));

  let parts: Omit<LabParts, "createClient">;
  beforeAll(async () => {
    const { mock, second, stop } = await startServers(document);
    parts = { document, schemas, second, mock: mock.url, runs: { numRuns: 1, seed: 1 } };
    return stop;
  });

  test.each(mutants)("notices $name", async (mutant) => {
    const changed = operations.map((it) => (it.id === mutant.operation.id ? mutant.operation : it));
    const labs = { wrong: connect(mutant.area, changed), right: connect(area, operations) };
    const killer = await findKiller(cases, mutant.operation.id, labs);
    // The operation is in the name of the mutant.
    const kind = killer?.replace(/^\S+ › /, "contract › ");
    verdicts.push({ kind: "descriptors", id: getId(mutant), killer: kind });
    // A whole run counts the survivors: there, a test that fails is a fault of the run itself.
    if (!isWhole) expect(killer, "the case that fails").toBeDefined();
  });

  function connect(wanted: Area, descriptors: readonly Operation[]): Lab {
    return createLab({
      ...parts,
      createClient: (options) => createClient<object>(wanted, descriptors, options),
    });
  }
});

afterAll(() => {
  mkdirSync(new URL(".", triedFile), { recursive: true });
  writeFileSync(triedFile, JSON.stringify({ chosen, verdicts } satisfies Tried));
});
