import { type Area, createClient, type Operation } from "@cash-in/core";
import { createLab, type Lab, type LabParts } from "../../cases/lab.ts";
import { listCases } from "../../cases/list-cases.ts";
import { listOperations } from "../../document/operations.ts";
import { readDocument } from "../../document/read-document.ts";
import { createSchemas } from "../../document/schemas.ts";
import { startServers } from "../../second/start-servers.ts";
import type { Finding, Mutant } from "../mutant.ts";
import type { Trial } from "../run/trial.ts";
import { findKiller } from "./find-killer.ts";
import { listDescriptorChanges } from "./list-descriptor-changes.ts";
import { toId } from "./list-descriptor-mutants.ts";
import { readArea } from "./read-area.ts";

/** Finds what notices a wrong descriptor: the cases of the contract tests, with a client that is made with it. */
export class DescriptorTrial implements Trial {
  readonly #root: string;
  #open: Promise<OpenArea> | undefined;
  #name = "";

  constructor(root: string) {
    this.#root = root;
  }

  async findKiller({ id, group }: Mutant): Promise<Finding> {
    const { find } = await this.#openArea(group);
    return { killer: await find(id) };
  }

  forget(): void {}

  // Mutants come area by area. The servers of one are enough at a time.
  async #openArea(name: string): Promise<OpenArea> {
    if (name !== this.#name) {
      await (await this.#open)?.stop();
      this.#name = name;
      this.#open = openArea(this.#root, name);
    }
    return this.#open as Promise<OpenArea>;
  }
}

/** An area whose servers run. */
interface OpenArea {
  readonly find: (id: string) => Promise<string | undefined>;
  readonly stop: () => Promise<void>;
}

async function openArea(root: string, name: string): Promise<OpenArea> {
  const { folder, area, operations } = await readArea(root, name);
  const document = readDocument(new URL("openapi.yaml", folder));
  const schemas = createSchemas(document);
  const cases = listCases(schemas, listOperations(document));
  const { mock, second, stop } = await startServers(document);
  const parts: Omit<LabParts, "createClient"> = {
    ...{ document, schemas, second, mock: mock.url, runs: { numRuns: 1, seed: 1 } },
  };
  const connect = (wanted: Area, descriptors: readonly Operation[]): Lab =>
    createLab({
      ...parts,
      createClient: (options) => createClient<object>(wanted, descriptors, options),
    });
  const changes = operations.flatMap((it) => listDescriptorChanges(area, it));
  return {
    stop,
    find: async (id) => {
      const change = changes.find((it) => toId(name, it.name) === id);
      if (!change) throw new Error(`There is no such mutant: ${id}`);
      const { operation } = change;
      const changed = operations.map((it) => (it.id === operation.id ? operation : it));
      const labs = { wrong: connect(change.area, changed), right: connect(area, operations) };
      const killer = await findKiller(cases, operation.id, labs);
      // The operation is in the name of the mutant.
      return killer?.replace(/^\S+ › /, "contract › ");
    },
  };
}
