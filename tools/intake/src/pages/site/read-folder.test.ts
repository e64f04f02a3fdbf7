import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readManifest } from "./manifest.ts";
import { readFolder } from "./read-folder.ts";
import { makeFolder } from "./testing/make-folder.ts";
import { endpointPage } from "./testing/start-site.ts";

test("behavior: a folder without a manifest is read by its files", async () => {
  await using folder = await makeFolder();
  await writeFile(join(folder.path, "thing-1e0.md"), endpointPage(1));
  await writeFile(join(folder.path, "guide-2m0.md"), "# A guide");
  await writeFile(join(folder.path, "broken.md"), "");
  const { pages, failures, manifest } = await readFolder(folder.path);
  expect(manifest).toBeUndefined();
  expect(pages.map(({ address, id }) => [address, id])).toEqual([["thing-1e0.md", "1e0"]]);
  expect(failures).toEqual([
    { address: "broken.md", reason: "The page is empty; download it again." },
  ]);
});

test("behavior: a manifest names no other folder", async () => {
  await using folder = await makeFolder();
  const page = { address: "a", file: "../../a.md", sha256: "", time: "" };
  await writeFile(
    join(folder.path, "manifest.json"),
    JSON.stringify({ site: "x", pages: [page, null], failures: [] }),
  );
  expect((await readManifest(folder.path))?.pages).toEqual([]);
});
