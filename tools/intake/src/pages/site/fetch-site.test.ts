import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type FetchProgress, fetchSite } from "./fetch-site.ts";
import { readManifest } from "./manifest.ts";
import { readFolder } from "./read-folder.ts";
import { createClock } from "./testing/create-clock.ts";
import { makeFolder } from "./testing/make-folder.ts";
import {
  endpointPage,
  index,
  type Site,
  schemaPage,
  startSite,
  tagged,
} from "./testing/start-site.ts";

const FAST = createClock();

function run(site: Site, out: string, more: Partial<Parameters<typeof fetchSite>[0]> = {}) {
  return fetchSite({ site: site.url, out, clock: FAST.clock, ...more });
}

test("default", async () => {
  await using folder = await makeFolder();
  await using site = await startSite({
    "/llms.txt": index("/a-1e0", "/thing-2d0", "/guide-3m0"),
    "/a-1e0.md": tagged(endpointPage(1), { etag: '"one"' }),
    "/thing-2d0.md": tagged(schemaPage("Thing"), {
      "last-modified": "Thu, 01 Jan 2026 00:00:00 GMT",
    }),
    "/guide-3m0.md": "# A guide",
  });
  const progress: FetchProgress[] = [];
  const result = await run(site, folder.path, {
    onProgress: (one) => progress.push(one),
    concurrency: 1,
  });

  expect(result).toMatchObject({ failures: [], exitCode: 0 });
  expect(progress.map(({ done, total, outcome }) => `${done}/${total} ${outcome}`)).toEqual([
    "1/3 fetched",
    "2/3 fetched",
    "3/3 fetched",
  ]);
  expect((await readdir(folder.path)).sort()).toEqual([
    ".gitignore",
    "1e0.md",
    "2d0.md",
    "3m0.md",
    "llms.txt",
    "manifest.json",
  ]);
  expect(await readFile(join(folder.path, ".gitignore"), "utf8")).toBe("*\n");
  expect(await readFile(join(folder.path, "1e0.md"), "utf8")).toBe(endpointPage(1));
  const manifest = await readManifest(folder.path);
  expect(manifest).toMatchObject({ site: site.url, failures: [], finished: expect.any(String) });
  expect(manifest?.pages[0]).toEqual({
    address: `${site.url}/a-1e0.md`,
    id: "1e0",
    title: "/a-1e0",
    group: "Group",
    kind: "operation",
    file: "1e0.md",
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    bytes: endpointPage(1).length,
    time: expect.any(String),
    etag: '"one"',
  });

  const { pages, failures } = await readFolder(folder.path);
  expect(failures).toEqual([]);
  expect(pages.map(({ id, kind }) => `${id} ${kind}`)).toEqual(["1e0 operation", "2d0 schema"]);
});

describe("behavior: a second time", () => {
  test("asks whether pages have changed, and keeps what has not", async () => {
    await using folder = await makeFolder();
    await using site = await startSite({
      "/llms.txt": index("/a-1e0", "/b-2e0", "/c-3e0"),
      "/a-1e0.md": tagged(endpointPage(1), { etag: '"one"' }),
      "/b-2e0.md": tagged(endpointPage(2), { "last-modified": "Thu, 01 Jan 2026 00:00:00 GMT" }),
      "/c-3e0.md": [endpointPage(3), endpointPage(3), endpointPage(3, "/new")],
    });
    const outcomes: string[] = [];
    const onProgress = ({ outcome }: FetchProgress) => void outcomes.push(outcome);
    await run(site, folder.path, { concurrency: 1 });
    await run(site, folder.path, { concurrency: 1, onProgress });
    await run(site, folder.path, { concurrency: 1, onProgress });
    expect(outcomes).toEqual([
      "unchanged",
      "unchanged",
      "unchanged",
      "unchanged",
      "unchanged",
      "fetched",
    ]);
    expect(site.requests.slice(5, 8)).toEqual([
      '/a-1e0.md "one"',
      "/b-2e0.md Thu, 01 Jan 2026 00:00:00 GMT",
      "/c-3e0.md",
    ]);
    expect(await readFile(join(folder.path, "3e0.md"), "utf8")).toContain("/new");
  });

  test("a file that was changed by hand is downloaded again", async () => {
    await using folder = await makeFolder();
    await using site = await startSite({
      "/llms.txt": index("/a-1e0"),
      "/a-1e0.md": tagged(endpointPage(1), { etag: '"one"' }),
    });
    await run(site, folder.path);
    await writeFile(join(folder.path, "1e0.md"), "changed");
    expect((await readFolder(folder.path)).failures).toEqual([
      {
        address: `${site.url}/a-1e0.md`,
        reason: "Its file 1e0.md is missing or was changed; fetch the pages again.",
      },
    ]);
    await run(site, folder.path);
    expect((await readFolder(folder.path)).failures).toEqual([]);
  });

  test("a page that the index has no longer goes; files that are not ours stay", async () => {
    await using folder = await makeFolder();
    await writeFile(join(folder.path, "notes.md"), "mine");
    await writeFile(join(folder.path, ".gitignore"), "*.md\n");
    await using site = await startSite({
      "/llms.txt": [index("/a-1e0", "/b-2e0", "/quick-start"), index("/b-2e0")],
      "/a-1e0.md": endpointPage(1),
      "/b-2e0.md": endpointPage(2),
      "/quick-start.md": endpointPage(3),
    });
    await run(site, folder.path);
    expect(await readdir(folder.path)).toHaveLength(7);
    await run(site, folder.path);
    expect((await readdir(folder.path)).sort()).toEqual([
      ".gitignore",
      "2e0.md",
      "llms.txt",
      "manifest.json",
      "notes.md",
    ]);
    expect(await readFile(join(folder.path, ".gitignore"), "utf8")).toBe("*.md\n");
  });
});

describe("behavior: an interruption", () => {
  const paths = ["/a-1e0", "/b-2e0", "/c-3e0"];
  const routes = () => ({
    "/llms.txt": index(...paths),
    "/a-1e0.md": endpointPage(1),
    "/b-2e0.md": endpointPage(2),
    "/c-3e0.md": endpointPage(3),
  });
  const interrupt = ({ done }: FetchProgress) => {
    if (done === 2) throw new Error("interrupted");
  };

  test("is continued", async () => {
    await using folder = await makeFolder();
    await using site = await startSite(routes());
    await expect(run(site, folder.path, { concurrency: 1, onProgress: interrupt })).rejects.toThrow(
      "interrupted",
    );
    expect((await readManifest(folder.path))?.finished).toBeUndefined();
    const outcomes: string[] = [];
    await run(site, folder.path, {
      concurrency: 1,
      onProgress: ({ outcome }) => outcomes.push(outcome),
    });
    expect(outcomes).toEqual(["kept", "kept", "fetched"]);
    expect(site.requests.filter((path) => path !== "/llms.txt")).toEqual([
      "/a-1e0.md",
      "/b-2e0.md",
      "/c-3e0.md",
    ]);
  });

  test("of the day before is not", async () => {
    await using folder = await makeFolder();
    await using site = await startSite(routes());
    const { clock, advance } = createClock();
    await expect(
      run(site, folder.path, { clock, concurrency: 1, onProgress: interrupt }),
    ).rejects.toThrow("interrupted");
    advance(25 * 60 * 60_000);
    const outcomes: string[] = [];
    await run(site, folder.path, {
      clock,
      concurrency: 1,
      onProgress: ({ outcome }) => outcomes.push(outcome),
    });
    expect(outcomes).toEqual(["unchanged", "unchanged", "fetched"]);
  });

  test("leaves no half files behind", async () => {
    await using folder = await makeFolder();
    await writeFile(join(folder.path, "1e0.md.123e4567-e89b-12d3-a456-426614174000.tmp"), "half");
    await using site = await startSite(routes());
    await run(site, folder.path);
    expect((await readdir(folder.path)).filter((file) => file.endsWith(".tmp"))).toEqual([]);
  });
});
