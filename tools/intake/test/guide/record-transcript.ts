import { join } from "node:path";
import { startSite } from "../../src/pages/site/testing/start-site.ts";
import { withFolder } from "../../src/testing/small-spec.ts";
import { listRoutes } from "../local-site/list-routes.ts";
import { runIntake } from "../run-intake.ts";
import { createGuidePages } from "./create-pages.ts";
import { createGuideSpec } from "./create-spec.ts";
import { recordImport } from "./record-import.ts";
import { sortProgress } from "./sort-progress.ts";

/** The commands of the guide whose output is shown, by the name of their block. */
const STEPS: Readonly<Record<string, readonly string[]>> = {
  fetch: ["fetch"],
  diff: ["diff"],
  adopt: ["adopt", "--all"],
  again: ["diff", "--check"],
  status: ["status"],
};

/** Runs the commands of the guide against a site on loopback, and returns what each prints. */
export async function recordTranscript(): Promise<Map<string, string>> {
  await using site = await startSite(listRoutes(createGuidePages()));
  return await withFolder(createGuideSpec(), async (spec) => {
    const pages = join(spec, "../pages");
    const blocks = new Map([["import", await recordImport()]]);
    for (const [name, args] of Object.entries(STEPS)) {
      const places = name === "fetch" ? ["--site", site.url, "--out", pages] : ["--pages", pages];
      const { out, err } = await runIntake([...args, ...places, "--spec", spec]);
      const text = withoutLoopback(`${sortProgress(err)}${out}`)
        .replaceAll(site.url, "https://docs.example")
        .replaceAll(pages, ".vendor/pages")
        .replaceAll(spec, "spec")
        .replaceAll(/adopted \d{4}-\d\d-\d\d/g, "adopted 2026-01-15");
      blocks.set(name, `$ pnpm intake ${args.join(" ")}\n${text}`);
    }
    return blocks;
  });
}

/** A link to a site without https is a problem for the linter, which no real site has. */
function withoutLoopback(text: string): string {
  return text.replace(/^.*operation-docs-link.*\n((?:.*\n)*)2 problems$/m, "$11 problem");
}
