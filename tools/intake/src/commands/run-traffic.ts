import { join, resolve } from "node:path";
import { fieldsOf, listOf } from "@cash-in/description/json";
import { defineCommand } from "@cash-in/workbench/define-command";
import { Problem } from "@cash-in/workbench/problem";
import { observe } from "../recordings/observe.ts";
import { readHar } from "../recordings/read-har.ts";
import { renderObservation } from "../recordings/render-observation.ts";
import { type Drift, runDrift } from "../recordings/run-drift.ts";
import type { SpecModel } from "../spec/model.ts";
import { toSpecFolder } from "./folders.ts";
import { specOption } from "./options.ts";
import { tellLint } from "./tell-lint.ts";

/** Writes what a recording shows into the spec. */
export const trafficCommand = defineCommand({
  brief: "learn from a recording of your own requests",
  description: `Learns from requests that you sent yourself: paths, methods, statuses, parameters, properties and types. Values are
looked at and never kept: not in the spec, not in a message, not in a file. Headers are never read. Record with

  pnpm exec redocly proxy --target SANDBOX --har .vendor/traffic.har

where SANDBOX is the address of your sandbox, and send your requests to the address that it prints; stop it with Ctrl-C.
Give the same address as --server. The recording holds your key: delete it afterwards.

What was seen becomes \`observed\`: more than a guess, less than documented. What is documented is never changed. That
something was not seen proves nothing, so nothing is removed for it.

Without --name only names are written that the spec's own words make up: others may be names of people, and are
counted, not shown.

Exit code: 0, 2 where a request fits no operation, or something contradicts the documentation.`,
  options: {
    bind: {
      kind: "texts",
      placeholder: 'operationId="GET /path/{id}"',
      brief:
        "which operation a place belongs to, where the spec guesses another one; may be repeated",
    },
    name: {
      kind: "texts",
      placeholder: "NAME,…",
      brief: "new names of properties and parameters, as they are written in the recording",
    },
    server: {
      kind: "text",
      placeholder: "URL",
      brief: "where the requests were sent (default: the servers of the spec)",
    },
    dryRun: { kind: "flag", brief: "say what would change, write nothing" },
    spec: specOption,
  },
  args: { placeholder: "FILE.har", brief: "the recording", most: 1 },
  async run({ bind, name: confirmed, server, dryRun: isDryRun, spec }, [file]) {
    if (file === undefined) {
      throw new Problem("Name one HAR file. See: pnpm intake traffic --help");
    }
    const root = toSpecFolder(spec);
    const recording = readHar(file);
    const result = await observe({ root, recording, bind, server, confirmed, dryRun: isDryRun });
    const { unreadable } = recording;
    process.stdout.write(renderObservation(result, { isDryRun, unreadable }));
    const { changed, created, deleted } = result.files;
    if (!isDryRun && changed.length + created.length + deleted.length > 0) {
      const address = server ?? firstServer(result.after);
      const drift = await runDrift(resolve(file), join(root, "openapi.yaml"), address);
      process.stdout.write(tellDrift(drift));
      tellLint(root);
    }
    const isAgainst = result.notes.some(({ kind }) => kind === "contradiction");
    return isAgainst || result.sorted.unmatched.length > 0 ? 2 : 0;
  },
});

function firstServer({ root }: SpecModel): string {
  return String(fieldsOf(listOf(root.servers)[0]).url);
}

function tellDrift(drift: Drift | undefined): string {
  if (drift === undefined) return "\nredocly drift could not read the recording.\n";
  const { shares, problems } = drift;
  const lines = [...problems].map(([operationId, count]) => `  ${operationId}: ${count}`);
  const found = lines.length === 0 ? "nothing against it" : `against it\n${lines.join("\n")}`;
  return `\nredocly drift says of the recording and the spec as it is now: ${found}.\nExercised: ${shares.join(", ")}.\n`;
}
