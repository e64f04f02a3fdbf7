import { rmSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { diff } from "../adoption/diff/diff.ts";
import { status } from "../adoption/status/status.ts";
import { composeIssue } from "../adoption/watch/compose-issue.ts";
import { fetchSite } from "../pages/site/fetch-site.ts";
import { writeFileWhole } from "../pages/site/write-file-whole.ts";
import { openPages, openSpec, toPagesFolder, toSite, toSpecFolder } from "./folders.ts";
import { COMMON, COMMON_HELP, readArguments } from "./read-arguments.ts";
import { reportFailures } from "./report-failures.ts";
import { UsageError } from "./usage-error.ts";

const HELP = `pnpm intake watch --out FILE [--site URL]

Fetches the pages, compares them with the spec, and writes the issue that says how the two stand: its title, body and
state, as JSON for GitHub's API. .github/workflows/vendor-watch.yml keeps that issue.

  --out FILE    where the issue is written; where the site cannot be read at all, no file is left there
  --site URL    the documentation site (default: the one in vendor-index.yaml)
${COMMON_HELP}

Exit code: 0 no difference, 1 differences, 2 pages or the whole site could not be read.
`;

const OPTIONS = { ...COMMON, out: { type: "string" }, site: { type: "string" } } as const;

/** Writes the issue that says how the spec stands to the pages. */
export async function runWatch(args: readonly string[]): Promise<number> {
  const { values } = readArguments(args, OPTIONS, "watch");
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  if (values.out === undefined) {
    throw new UsageError(
      "Say where the issue is written: --out FILE. See: pnpm intake watch --help",
    );
  }
  const out = toIssueFile(values.out);
  // An issue of the week before would be taken for that of today.
  rmSync(out, { force: true });
  const spec = openSpec(toSpecFolder(values.spec));
  const site = toSite(values.site, spec);
  const fetched = await fetchSite({ site, out: toPagesFolder(values.pages) });
  if (fetched.entries.length === 0) {
    reportFailures(fetched.failures);
    return 2;
  }
  const { pages, failures, groups } = await openPages(values.pages);
  const result = diff(pages, spec, undefined, groups);
  const {
    changed = [],
    unknown = [],
    gone = [],
  } = status(spec.model, {
    pages: fetched.pages,
    failed: fetched.failures.map(({ address }) => address),
  }).pages ?? {};
  const issue = composeIssue({ diff: result, failures, pages: { changed, unknown, gone } });
  await writeFileWhole(out, `${JSON.stringify(issue, null, 2)}\n`);
  process.stdout.write(`${issue.title}. The issue is in ${out}.\n`);
  reportFailures(failures);
  if (failures.length > 0) return 2;
  return result.differences.length + result.decisions.length > 0 ? 1 : 0;
}

/** Said before anything is downloaded: exit code 1 would be taken for differences. */
function toIssueFile(given: string): string {
  const out = resolve(given);
  const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory();
  if (isFolder(out))
    throw new UsageError(
      `--out ${given} is a folder. Name a file: --out ${join(given, "issue.json")}`,
    );
  if (!isFolder(dirname(out)))
    throw new UsageError(`--out ${given}: there is no folder ${dirname(out)}. Make it first.`);
  return out;
}
