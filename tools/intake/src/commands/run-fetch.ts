import { fetchSite } from "../pages/site/fetch-site.ts";
import { openSpec, toPagesFolder, toSite, toSpecFolder } from "./folders.ts";
import { readArguments } from "./read-arguments.ts";
import { reportFailures } from "./report-failures.ts";

const HELP = `pnpm intake fetch [--site URL] [--out DIR]

Reads the site's llms.txt and downloads every page it lists, a few at a time. Pages that have not changed are not
downloaded again; an interrupted download goes on where it was. The pages stay on this machine: git ignores them.

  --site URL    the documentation site (default: the one in vendor-index.yaml)
  --out DIR     where the pages are kept (default: .vendor/pages)
  --spec DIR    the folder of the spec (default: spec)
  --help        this text

Exit code: 0 all pages are there, 2 some are not.
`;

const OPTIONS = {
  help: { type: "boolean", short: "h" },
  site: { type: "string" },
  out: { type: "string" },
  spec: { type: "string" },
} as const;

/** Downloads the documentation pages. */
export async function runFetch(args: readonly string[]): Promise<number> {
  const { values } = readArguments(args, OPTIONS, "fetch");
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const site = toSite(values.site, openSpec(toSpecFolder(values.spec)));
  const out = toPagesFolder(values.out);
  const { pages, failures, exitCode } = await fetchSite({
    site,
    out,
    onProgress({ done, total, address, outcome, reason }) {
      process.stderr.write(
        `${done}/${total} ${outcome} ${address}${reason ? `: ${reason}` : ""}\n`,
      );
    },
  });
  reportFailures(failures);
  const next = pages.length > 0 ? " Next: pnpm intake diff" : "";
  process.stdout.write(`${pages.length} pages in ${out}.${next}\n`);
  return exitCode;
}
