import { join, resolve } from "node:path";
import { observe } from "../recordings/observe.ts";
import { readHar } from "../recordings/read-har.ts";
import { renderObservation } from "../recordings/render-observation.ts";
import { type Drift, runDrift } from "../recordings/run-drift.ts";
import { fieldsOf, listOf } from "../spec/json.ts";
import type { SpecModel } from "../spec/model.ts";
import { toSpecFolder } from "./folders.ts";
import { readArguments } from "./read-arguments.ts";
import { tellLint } from "./tell-lint.ts";
import { UsageError } from "./usage-error.ts";

const HELP = `pnpm intake traffic FILE.har [--bind operationId="GET /path/{id}"]… [--name NAME,…]… [--server URL] [--dry-run]

Learns from requests that you sent yourself: paths, methods, statuses, parameters, properties and types. Values are
looked at and never kept: not in the spec, not in a message, not in a file. Headers are never read. Record with

  pnpm exec redocly proxy --target SANDBOX --har .vendor/traffic.har

where SANDBOX is the address of your sandbox, and send your requests to the address that it prints; stop it with Ctrl-C.
Give the same address as --server. The recording holds your key: delete it afterwards.

What was seen becomes \`observed\`: more than a guess, less than documented. What is documented is never changed. That
something was not seen proves nothing, so nothing is removed for it.

  --bind PLACE  which operation the requests to a place belong to, where the spec guesses another one; may be repeated
  --name NAMES  new names of properties and parameters, as they are written in the recording. Without it only names are
                written that the spec's own words make up: others may be names of people, and are counted, not shown
  --server URL  where the requests were sent (default: the servers of the spec)
  --dry-run     say what would change, write nothing
  --spec DIR    the folder of the spec (default: spec)
  --help        this text

Exit code: 0, 2 where a request fits no operation, or something contradicts the documentation.
`;

const OPTIONS = {
  help: { type: "boolean", short: "h" },
  bind: { type: "string", multiple: true },
  name: { type: "string", multiple: true },
  server: { type: "string" },
  "dry-run": { type: "boolean" },
  spec: { type: "string" },
} as const;

/** Writes what a recording shows into the spec. */
export async function runTraffic(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS, "traffic", true);
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0)
    throw new UsageError("Name one HAR file. See: pnpm intake traffic --help");
  const root = toSpecFolder(values.spec);
  const isDryRun = values["dry-run"] === true;
  const { bind = [], name: confirmed = [], server } = values;
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
}

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
