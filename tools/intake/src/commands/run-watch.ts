import { rmSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { defineCommand } from "@cash-in/workbench/define-command";
import { Problem } from "@cash-in/workbench/problem";
import { diff } from "../adoption/diff/diff.ts";
import { status } from "../adoption/status/status.ts";
import { composeIssue } from "../adoption/watch/compose-issue.ts";
import { fetchSite } from "../pages/site/fetch-site.ts";
import { writeFileWhole } from "../pages/site/write-file-whole.ts";
import { openPages, openSpec, toPagesFolder, toSite, toSpecFolder } from "./folders.ts";
import { pagesOption, siteOption, specOption } from "./options.ts";
import { reportFailures } from "./report-failures.ts";

/** Writes the issue that says how the spec stands to the pages. */
export const watchCommand = defineCommand({
  brief: "fetch and diff, told as an issue",
  description: `Fetches the pages, compares them with the spec, and writes the issue that says how the two stand: its title, body and
state, as JSON for GitHub's API. .github/workflows/vendor-watch.yml keeps that issue. Where the site cannot be read at
all, no file is left there.

Exit code: 0 no difference, 1 differences, 2 pages or the whole site could not be read.`,
  options: {
    out: { kind: "text", placeholder: "FILE", brief: "where the issue is written; needed" },
    site: siteOption,
    spec: specOption,
    pages: pagesOption,
  },
  async run({ out: issueFile, site: address, spec: folder, pages: given }) {
    if (issueFile === undefined) {
      throw new Problem(
        "Say where the issue is written: --out FILE. See: pnpm intake watch --help",
      );
    }
    const out = toIssueFile(issueFile);
    // An issue of the week before would be taken for that of today.
    rmSync(out, { force: true });
    const spec = openSpec(toSpecFolder(folder));
    const site = toSite(address, spec);
    const fetched = await fetchSite({ site, out: toPagesFolder(given) });
    if (fetched.entries.length === 0) {
      reportFailures(fetched.failures);
      return 2;
    }
    const { pages, failures, groups } = await openPages(given);
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
  },
});

/** Said before anything is downloaded: exit code 1 would be taken for differences. */
function toIssueFile(given: string): string {
  const out = resolve(given);
  const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory();
  if (isFolder(out))
    throw new Problem(
      `--out ${given} is a folder. Name a file: --out ${join(given, "issue.json")}`,
    );
  if (!isFolder(dirname(out)))
    throw new Problem(`--out ${given}: there is no folder ${dirname(out)}. Make it first.`);
  return out;
}
