import { defineCommand } from "@cash-in/workbench/define-command";
import { fetchSite } from "../pages/site/fetch-site.ts";
import { openSpec, toPagesFolder, toSite, toSpecFolder } from "./folders.ts";
import { siteOption, specOption } from "./options.ts";
import { reportFailures } from "./report-failures.ts";
import { tellProgress } from "./tell-progress.ts";

/** Downloads the documentation pages. */
export const fetchCommand = defineCommand({
  brief: "download the documentation pages",
  description: `Reads the site's llms.txt and downloads every page it lists, a few at a time. Pages that have not changed are not
downloaded again; an interrupted download goes on where it was. The pages stay on this machine: git ignores them.

Exit code: 0 all pages are there, 2 some are not.`,
  options: {
    site: siteOption,
    out: {
      kind: "text",
      placeholder: "DIR",
      brief: "where the pages are kept (default: .vendor/pages)",
    },
    spec: specOption,
  },
  async run({ site: address, out: folder, spec }) {
    const site = toSite(address, openSpec(toSpecFolder(spec)));
    const out = toPagesFolder(folder);
    const { pages, failures, exitCode } = await fetchSite({
      site,
      out,
      onProgress: tellProgress,
    });
    reportFailures(failures);
    const next = pages.length > 0 ? " Next: pnpm intake diff" : "";
    process.stdout.write(`${pages.length} pages in ${out}.${next}\n`);
    return exitCode;
  },
});
