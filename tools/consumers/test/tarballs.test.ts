import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listAreas, pack, packDependencies, readPackageName } from "../src/packages.ts";
import { installTarballs, listInstalled, runModule } from "./install-tarballs.ts";

const folders: string[] = [];
let common: readonly string[];

beforeAll(async () => {
  const packed = mkdtempSync(join(tmpdir(), "cash-in-packed-"));
  folders.push(packed);
  common = [await pack("core", packed), ...(await packDependencies(packed))];
});

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe.each(listAreas())("%s", (area) => {
  test("brings itself, core and openapi-fetch with its helper, nothing else, and works", async () => {
    const packed = mkdtempSync(join(tmpdir(), "cash-in-packed-"));
    folders.push(packed);
    const folder = await installTarballs([...common, await pack(area, packed)]);
    folders.push(folder);
    const name = readPackageName(area);
    expect(listInstalled(folder)).toEqual(
      ["@cash-in/core", name, "openapi-fetch", "openapi-typescript-helpers"].sort(),
    );
    const manifest = readFileSync(join(folder, "node_modules", name, "package.json"), "utf8");
    const { dependencies } = JSON.parse(manifest) as { dependencies: Record<string, string> };
    expect(Object.keys(dependencies)).toEqual(["@cash-in/core"]);
    expect(await runModule(folder, makeCalls(name))).toBe("invalid_configuration true");
  });
});

/** A module that makes the area's client, and shows that it refuses a missing key. */
function makeCalls(name: string): string {
  const key = name.endsWith("/partners") ? "masterKey" : "apiKey";
  return `
    import * as area from "${name}";
    import "${name}/paths";
    import * as byPath from "${name}/openapi-fetch";
    const create = Object.entries(area).find(([name]) => /^create\\w+Client$/.test(name))[1];
    const client = create({ ${key}: "key", server: "mock" });
    try { create({ server: "mock" }); } catch (error) {
      console.log(error.code, Object.keys(client).length > 0 && Object.keys(byPath).length === 1);
    }
  `;
}
