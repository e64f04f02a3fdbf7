import { pathToFileURL } from "node:url";
import { loopback } from "../peers/peer.ts";
import { inGenerated } from "../run/paths.ts";
import { connect as connectRaw } from "./raw.ts";
import type { Scenario } from "./scenarios.ts";

type Calls = Readonly<Record<string, (input: unknown) => Promise<unknown>>>;

/** One client in the race. */
export interface Entry {
  readonly id: string;
  readonly calls: Calls;
}

/** Where the bundled module of a client stands. */
export function moduleOf(id: string): string {
  return inGenerated(`call/${id}.mjs`);
}

/** Loads the clients, raw fetch first. */
export async function loadEntries(ids: readonly string[]): Promise<Entry[]> {
  const entries: Entry[] = [{ id: "raw", calls: connectRaw("key", loopback) as unknown as Calls }];
  for (const id of ids) {
    const { connect } = await import(pathToFileURL(moduleOf(id)).href);
    entries.push({ id, calls: connect("key", loopback) });
  }
  return entries;
}

/** The function that is measured. A failure is an outcome, whether it is thrown or returned. */
export function prepareCall({ calls }: Entry, scenario: Scenario): () => Promise<unknown> {
  const call = calls[scenario.operation.id];
  if (call === undefined) throw new Error(`There is no ${scenario.operation.id}.`);
  const { input } = scenario;
  return scenario.status === 200 ? () => call(input) : () => call(input).catch(ignore);
}

function ignore(): void {}
