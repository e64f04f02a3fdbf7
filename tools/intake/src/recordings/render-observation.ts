import { count } from "@cash-in/workbench/count";
import { compareFacts } from "../adoption/diff/compare-facts.ts";
import { section, tellDifference } from "../adoption/report/render-report.ts";
import { listFacts } from "../spec/facts.ts";
import { listObserved } from "./count-observed.ts";
import type { TrafficNote } from "./learn/context.ts";
import type { Observation } from "./observe.ts";
import type { Unmatched } from "./sort-exchanges.ts";

/** The summary that every learning from traffic ends with. It has names and types, and no value. */
export function renderObservation(
  observation: Observation,
  { isDryRun, unreadable }: { readonly isDryRun: boolean; readonly unreadable: number },
): string {
  const { before, after, notes, sorted } = observation;
  const differences = compareFacts(listFacts(before), listFacts(after));
  const ofKind = (kind: string) => differences.filter((it) => it.kind === kind);
  const tell = (kind: TrafficNote["kind"]) =>
    notes.filter((it) => it.kind === kind).map(({ place, text }) => `${place} ${text}`);
  const known = listObserved(before);
  const fresh = [...listObserved(after)].filter((it) => !known.has(it));
  const sections = [
    section("Corrected", ofKind("different").map(tellDifference)),
    section("Added", ofKind("missing").map(tellDifference)),
    section("Removed: what was seen refutes it", ofKind("extra").map(tellDifference)),
    section("Contradicts the documentation, which was left as it is", tell("contradiction")),
    section("Seen and not written", tell("left-out")),
    section("Requests that fit no operation", sorted.unmatched.map(tellUnmatched)),
  ].filter((text) => text !== "");
  const hint = sorted.unmatched.length > 0 ? [HINT] : [];
  const facts = `Facts: ${fresh.length} newly observed, ${differences.length} changed, ${tell("contradiction").length} against the documentation.`;
  const total = [tellRequests(sorted, unreadable), facts, tellFiles(observation, isDryRun)];
  return `${[...sections, ...hint, total.join("\n")].join("\n\n")}\n`;
}

function tellRequests({ hits, elsewhere }: Observation["sorted"], unreadable: number): string {
  const others = [
    elsewhere > 0 ? `${elsewhere} went elsewhere.` : "",
    unreadable > 0 ? `${unreadable} had no answer or could not be read.` : "",
  ].filter((text) => text !== "");
  const requests = [...hits.values()].reduce((sum, list) => sum + list.length, 0);
  const total = `${count(requests, "request")} of ${count(hits.size, "operation")}.`;
  return [total, ...others].join(" ");
}

function tellFiles({ files, sorted }: Observation, isDryRun: boolean): string {
  const { changed, created, deleted } = files;
  if (sorted.hits.size === 0) return "Files: nothing was learnt, so nothing was written.";
  if (changed.length + created.length + deleted.length === 0)
    return "Files: the spec already says all that; nothing was written.";
  const written = `${changed.length} changed, ${created.length} new, ${deleted.length} deleted`;
  return `Files: ${written}${isDryRun ? "; a dry run, so nothing was written" : ""}.`;
}

const HINT = `{id} stands for what may be data. If one of these is an operation of the spec, say which, and run it again:
  --bind getCollectionCase="GET /collection/case/{id}"`;

function tellUnmatched({ method, path, count, statuses }: Unmatched): string {
  const times = count === 1 ? "once" : `${count} times`;
  return `${method.toUpperCase()} ${path}  ${times}, answered ${statuses.join(", ")}`;
}
