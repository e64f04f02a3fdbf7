import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");
const areas = (await Array.fromAsync(glob("*", { cwd: join(root, "spec/areas") }))).toSorted();
const everyPackage = [...areas, "core", "mock"];

test("ARCHITECTURE.md lists every room, with what its package.json takes of this repository", async () => {
  expect(await readTable()).toEqual(await readManifests());
});

/** Room → [what it imports, what its tests import besides], as the document says. */
async function readTable(): Promise<Record<string, [string[], string[]]>> {
  const text = await readFile(join(root, "ARCHITECTURE.md"), "utf8");
  const rows = [...text.matchAll(/^\| `([\w/<>-]+)` +\| [^|]+\|([^|]*)\|([^|]*)\|$/gm)];
  return Object.fromEntries(
    rows
      .filter(([, room]) => room !== "spec")
      .map(([, room, imports, tests]) => [room, [readNames(imports), readNames(tests)]]),
  );
}

function readNames(cell = ""): string[] {
  return cell
    .split(",")
    .map((name) => name.trim())
    .flatMap((name) => {
      if (name === "every package") return everyPackage;
      if (name === "every package but core")
        return everyPackage.filter((other) => other !== "core");
      return name === "" ? [] : [name];
    })
    .toSorted();
}

/** The same by the manifests. All areas are one room, so that they have to agree. */
async function readManifests(): Promise<Record<string, [string[], string[]]>> {
  const rooms: Record<string, [string[], string[]]> = {};
  for await (const file of glob("{packages/*,tools/*,examples,bench}/package.json", {
    cwd: root,
  })) {
    const { dependencies, devDependencies } = JSON.parse(await readFile(join(root, file), "utf8"));
    const folder = file.replaceAll("\\", "/").replace("/package.json", "");
    const room = areas.some((area) => folder === `packages/${area}`) ? "packages/<area>" : folder;
    const found: [string[], string[]] = [listOurs(dependencies), listOurs(devDependencies)];
    expect(rooms[room] ?? found, folder).toEqual(found);
    rooms[room] = found;
  }
  return rooms;
}

function listOurs(dependencies: Record<string, string> = {}): string[] {
  return Object.keys(dependencies)
    .filter((name) => name.startsWith("@cash-in/"))
    .map((name) => name.slice("@cash-in/".length))
    .toSorted();
}
