import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listAreas, pack, packOpenapiFetch, readPackageName } from "../src/packages.ts";
import { installTarballs, listInstalled, runModule } from "./install-tarballs.ts";

const folders: string[] = [];
let core: string;
let byPath: readonly string[];

beforeAll(async () => {
  const packed = mkdtempSync(join(tmpdir(), "cash-in-packed-"));
  folders.push(packed);
  core = await pack("core", packed);
  byPath = await packOpenapiFetch(packed);
});

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe.each(listAreas())("%s", (area) => {
  test("brings itself and core, nothing else, and works", async () => {
    const packed = mkdtempSync(join(tmpdir(), "cash-in-packed-"));
    folders.push(packed);
    const tarball = await pack(area, packed);
    const folder = await installTarballs([core, tarball]);
    folders.push(folder);
    const name = readPackageName(area);
    expect(listInstalled(folder)).toEqual(["@cash-in/core", name].sort());
    const manifest = readFileSync(join(folder, "node_modules", name, "package.json"), "utf8");
    const { dependencies } = JSON.parse(manifest) as { dependencies: Record<string, string> };
    expect(Object.keys(dependencies)).toEqual(["@cash-in/core"]);
    expect(await runModule(folder, makeCalls(name))).toBe("invalid_configuration true");
    expect(countBuilt(folder, name)).toBeLessThanOrEqual(8);
    // The entry by path names the package that it lacks.
    const entry = `await import("${name}/openapi-fetch")`;
    const lacking = `${entry}.catch(({ message }) => console.log(message));`;
    expect(await runModule(folder, lacking)).toMatch(/Cannot find package 'openapi-fetch'/);
    const whole = await installTarballs([core, tarball, ...byPath]);
    folders.push(whole);
    expect(await runModule(whole, `console.log(Object.keys(${entry}).length);`)).toBe("1");
  });
});

test("core is few files", async () => {
  const folder = await installTarballs([core]);
  folders.push(folder);
  expect(countBuilt(folder, "@cash-in/core")).toBeLessThanOrEqual(12);
});

/** How many files of code and declarations an installed package has. Each costs time to install, and to copy. */
function countBuilt(folder: string, name: string): number {
  const files = readdirSync(join(folder, "node_modules", name, "dist"), { recursive: true });
  // A package of nothing would be few files, too.
  expect(files).toEqual(expect.arrayContaining(["index.js", "index.d.ts"]));
  return files.length;
}

/** A module that makes the area's client, and shows that it refuses a missing key. */
function makeCalls(name: string): string {
  const key = name.endsWith("/partners") ? "masterKey" : "apiKey";
  return `
    import * as area from "${name}";
    import "${name}/paths";
    const create = Object.entries(area).find(([name]) => /^create\\w+Client$/.test(name))[1];
    const client = create({ ${key}: "key", server: "mock" });
    try { create({ server: "mock" }); } catch (error) {
      console.log(error.code, Object.keys(client).length > 0);
    }
  `;
}
