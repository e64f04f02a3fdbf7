import { mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSite } from "../../src/pages/site/testing/start-site.ts";
import { listRoutes } from "../local-site/list-routes.ts";
import { runIntake } from "../run-intake.ts";
import { createShopPages } from "./create-shop-pages.ts";
import { sortProgress } from "./sort-progress.ts";

/** Imports a whole site on loopback, as the guide does, and returns what is printed. */
export async function recordImport(): Promise<string> {
  await using site = await startSite(listRoutes(createShopPages()));
  await using folder = await mkdtempDisposable(join(tmpdir(), "cash-in-guide-test-"));
  const out = join(folder.path, "import");
  const { out: said, err } = await runIntake(["import", "--site", site.url, "--out", out]);
  const text = `${sortProgress(err)}${said}`
    .replaceAll(site.url, "https://docs.shop.example")
    .replaceAll(out, ".vendor/import");
  return `$ pnpm intake import --site https://docs.shop.example\n${text}`;
}
