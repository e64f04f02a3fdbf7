import { existsSync } from "node:fs";
import { renderStatus } from "../adoption/status/render-status.ts";
import { status } from "../adoption/status/status.ts";
import { readManifest } from "../pages/site/manifest.ts";
import { openSpec, toPagesFolder, toSpecFolder } from "./folders.ts";
import { COMMON, COMMON_HELP, readArguments } from "./read-arguments.ts";

const HELP = `pnpm intake status [--json]

Says what of the spec is documented, observed and inferred, by area and operation; which pages have changed since they
were adopted, which pages of the vendor's index the spec lacks, and which operations have lost their page.

  --json        for other programs
${COMMON_HELP}
`;

/** Tells how the spec stands to the pages. */
export async function runStatus(args: readonly string[]): Promise<number> {
  const { values } = readArguments(args, { ...COMMON, json: { type: "boolean" } }, "status");
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const { model } = openSpec(toSpecFolder(values.spec));
  const folder = toPagesFolder(values.pages);
  const manifest = existsSync(folder) ? await readManifest(folder) : undefined;
  const fetched = manifest && {
    pages: manifest.pages,
    failed: manifest.failures.map(({ address }) => address),
  };
  const result = status(model, fetched);
  process.stdout.write(values.json ? `${JSON.stringify(result, null, 2)}\n` : renderStatus(result));
  return 0;
}
