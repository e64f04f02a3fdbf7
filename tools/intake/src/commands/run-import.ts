import { join, resolve } from "node:path";
import { defineCommand } from "@cash-in/workbench/define-command";
import { Problem } from "@cash-in/workbench/problem";
import { importSite } from "../adoption/adopt.ts";
import { renderReport } from "../adoption/report/render-report.ts";
import { fetchSite } from "../pages/site/fetch-site.ts";
import { beginSpec } from "../spec/begin-spec.ts";
import { openPages, repository, toSiteAddress } from "./folders.ts";
import { reportFailures } from "./report-failures.ts";
import { tellProgress } from "./tell-progress.ts";

/** Makes a spec of a whole documentation site, from nothing. */
export const importCommand = defineCommand({
  brief: "make a new spec of a whole site, or of a folder of its pages",
  description: `Makes a new spec of all pages of a documentation site, or of a folder of its pages: openapi.yaml with the server and the
key that most pages name, an area for each group of pages, and every operation and schema in a file of its own. Pages
that are downloaded are kept in DIR/pages, the spec is made in DIR/spec. A spec that is there already is not touched.
Exit code: 0, 2 where a page failed or no operation came of it.`,
  options: {
    site: { kind: "text", placeholder: "URL", brief: "the documentation site; or name a folder" },
    out: {
      kind: "text",
      placeholder: "DIR",
      brief: "where spec and pages are put (default: .vendor/import)",
    },
  },
  args: { placeholder: "folder", brief: "pages as markdown files, instead of --site", most: 1 },
  async run({ site: address, out: given }, [folder]) {
    if ((address === undefined) === (folder === undefined)) {
      throw new Problem(
        "Say --site URL, or name one folder of pages. See: pnpm intake import --help",
      );
    }
    const site = address === undefined ? undefined : toSiteAddress(address);
    const out = given === undefined ? resolve(repository, ".vendor/import") : resolve(given);
    const spec = join(out, "spec");
    // Before the download: nobody wants to wait for pages and then hear that there is no place for the spec.
    const begun = beginSpec(spec, site);
    try {
      const source = folder ?? join(out, "pages");
      if (site !== undefined) {
        const { entries, failures } = await fetchSite({
          site,
          out: source,
          onProgress: tellProgress,
        });
        if (entries.length === 0) {
          begun.undo();
          reportFailures(failures);
          return 2;
        }
      }
      const { pages, failures, hashes, groups } = await openPages(source);
      if (pages.every(({ operations }) => operations.length === 0)) {
        reportFailures(failures);
        throw new Problem(`No page in ${source} describes an operation. Name another folder.`);
      }
      const report = await importSite({
        root: spec,
        pages,
        groups,
        ...(hashes.size > 0 && { hashes }),
      });
      process.stdout.write(renderReport(report, false));
      reportFailures(failures);
      process.stdout.write(`\n${tellNext(spec, source)}`);
      return failures.length > 0 || report.exceptions.length > 0 ? 2 : 0;
    } catch (error) {
      begun.undo();
      throw error;
    }
  },
});

/** What to do with a spec that is not the repository's own. */
function tellNext(spec: string, pages: string): string {
  const document = join(spec, "openapi.yaml");
  return `The spec is in ${spec}. Next:
  pnpm lint:spec --spec ${document}
  pnpm generate --spec ${document} --out ${join(spec, "../packages")}
When the pages change: pnpm intake adopt --all --spec ${spec} --pages ${pages}
`;
}
