import { existsSync } from "node:fs";
import { defineCommand } from "@cash-in/workbench/define-command";
import { renderStatus } from "../adoption/status/render-status.ts";
import { status } from "../adoption/status/status.ts";
import { readManifest } from "../pages/site/manifest.ts";
import { openSpec, toPagesFolder, toSpecFolder } from "./folders.ts";
import { pagesOption, specOption } from "./options.ts";

/** Tells how the spec stands to the pages. */
export const statusCommand = defineCommand({
  brief: "what is documented, what is guessed, which pages are new or changed",
  description: `Says what of the spec is documented, observed and inferred, by area and operation; which pages have changed since they
were adopted, which pages of the vendor's index the spec lacks, and which operations have lost their page.`,
  options: {
    json: { kind: "flag", brief: "for other programs" },
    spec: specOption,
    pages: pagesOption,
  },
  async run({ json, spec, pages }) {
    const { model } = openSpec(toSpecFolder(spec));
    const folder = toPagesFolder(pages);
    const manifest = existsSync(folder) ? await readManifest(folder) : undefined;
    const fetched = manifest && {
      pages: manifest.pages,
      failed: manifest.failures.map(({ address }) => address),
    };
    const result = status(model, fetched);
    process.stdout.write(json ? `${JSON.stringify(result, null, 2)}\n` : renderStatus(result));
    return 0;
  },
});
