import { bundle } from "../run/paths.ts";
import { loadEntries } from "./entries.ts";
import { measureAllocations } from "./measure-allocations.ts";
import { measureTime } from "./measure-time.ts";
import { readScenarios } from "./scenarios.ts";
import { checkRequest, createStub, installFetch, setFetch } from "./stub.ts";

// Runs in a process of its own: `worker.ts <stubbed|loopback|allocations> <rounds> <client>…`; prints its figures as JSON.

const [mode = "", given, ...ids] = process.argv.slice(2);
const rounds = Number(given);
const timeMs = 50;
const platformFetch = globalThis.fetch;

installFetch();
const entries = await loadEntries(ids);
const scenarios = readScenarios(bundle);
const figures: Record<string, Record<string, number[]>> = {};
for (const scenario of scenarios) {
  for (const entry of entries) await checkRequest(entry, scenario);
  if (mode === "loopback" && scenario.status !== 200) continue;
  setFetch(mode === "loopback" ? platformFetch : createStub(scenario));
  figures[scenario.id] =
    mode === "allocations"
      ? await measureAllocations(entries, scenario, rounds)
      : await measureTime(entries, scenario, rounds, timeMs);
}
console.log(JSON.stringify(figures));
// Connections that are kept alive would keep this process.
process.exit();
