import { readdir } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { fetchSite } from "./fetch-site.ts";
import { readManifest } from "./manifest.ts";
import { readFolder } from "./read-folder.ts";
import { createClock } from "./testing/create-clock.ts";
import { makeFolder } from "./testing/make-folder.ts";
import {
  answer,
  endpointPage,
  index,
  type Site,
  schemaPage,
  startSite,
} from "./testing/start-site.ts";

/** Large pages take their time on a busy machine. */

const FAST = createClock();

function run(site: Site, out: string, more: Partial<Parameters<typeof fetchSite>[0]> = {}) {
  return fetchSite({ site: site.url, out, clock: FAST.clock, ...more });
}

describe("behavior: a page that cannot be had is told, the others go on", () => {
  test.each([
    { name: "missing", given: answer(404), want: /^The site answers 404: the page is gone/ },
    {
      name: "HTML",
      given: "<!doctype html><html></html>",
      want: /^The page is HTML, not markdown/,
    },
    { name: "empty", given: "\n", want: /^The page is empty/ },
    { name: "cut short", given: endpointPage(1).slice(0, 150), want: /cut short/ },
    {
      name: "cut short at its end",
      given: endpointPage(1).replace(/```\n$/, ""),
      want: /^The page is cut short/,
    },
    { name: "too large", given: "x".repeat(9 * 1024 * 1024), want: /^It has more than 8 MiB/ },
    { name: "a guide", given: "# A guide", want: /has no yaml block/ },
    {
      name: "a schema",
      given: schemaPage("Thing"),
      want: /^The index lists an endpoint, but the page describes a schema/,
    },
    {
      name: "another endpoint",
      given: endpointPage(7),
      want: /^The page is that of the endpoint 7, not of 1/,
    },
    {
      name: "elsewhere",
      given: answer(302, { location: "https://other.example" }),
      want: /^It stands at https:\/\/other\.example/,
    },
    { name: "always busy", given: answer(503), want: /^The site answers 503, 5 times in a row/ },
  ])("$name", async ({ given, want }) => {
    await using folder = await makeFolder();
    await using site = await startSite({
      "/llms.txt": index("/a-1e0", "/b-2e0"),
      "/a-1e0.md": given,
      "/b-2e0.md": endpointPage(2),
    });
    const result = await run(site, folder.path);
    const failures = [{ address: `${site.url}/a-1e0.md`, reason: expect.stringMatching(want) }];
    expect(result).toMatchObject({ exitCode: 2, failures });
    expect(result.pages.map(({ id }) => id)).toEqual(["2e0"]);
    expect((await readManifest(folder.path))?.failures).toEqual(failures);
    expect((await readFolder(folder.path)).failures).toEqual(failures);
  });

  test("of another site", async () => {
    await using folder = await makeFolder();
    await using site = await startSite({
      "/llms.txt": "- [A](https://other.example/a-1e0.md): a\n- [B](/b-2e0.md): b",
      "/b-2e0.md": endpointPage(2),
    });
    const { failures, pages } = await run(site, folder.path);
    expect(failures).toHaveLength(1);
    expect(pages).toHaveLength(1);
  });

  test("an older copy stays, except of a page that is gone", async () => {
    await using folder = await makeFolder();
    await using site = await startSite({
      "/llms.txt": index("/a-1e0", "/b-2e0"),
      "/a-1e0.md": [endpointPage(1), "<html></html>"],
      "/b-2e0.md": [endpointPage(2), answer(410)],
    });
    await run(site, folder.path);
    const result = await run(site, folder.path);
    expect(result.failures).toHaveLength(2);
    expect(result.pages.map(({ id }) => id)).toEqual(["1e0"]);
    const { pages, failures } = await readFolder(folder.path);
    expect(pages.map(({ id }) => id)).toEqual(["1e0"]);
    expect(failures).toHaveLength(2);
  });

  test("a site that is silent is left alone", async () => {
    await using folder = await makeFolder();
    const paths = Array.from({ length: 9 }, (_, n) => `/a-${n}e0`);
    const busy = paths.map((path) => [`${path}.md`, answer(503)]);
    await using site = await startSite({
      "/llms.txt": index(...paths),
      ...Object.fromEntries(busy),
    });
    const { failures } = await run(site, folder.path, { concurrency: 1 });
    expect(failures).toHaveLength(9);
    expect(failures[8]?.reason).toBe(
      "It was not asked for, because the site did not answer for 5 pages; run it again later.",
    );
    expect(site.requests).toHaveLength(1 + 5 * 5);
  });
});

describe("error: no index", () => {
  test.each([
    { name: "missing", given: answer(404), want: /^The site answers 404/ },
    { name: "HTML", given: "<html></html>", want: /^The index is HTML, not text/ },
    { name: "empty", given: "", want: /^The index lists no page/ },
  ])("$name", async ({ given, want }) => {
    await using folder = await makeFolder();
    await using site = await startSite({ "/llms.txt": given });
    const failures = [{ address: `${site.url}/llms.txt`, reason: expect.stringMatching(want) }];
    expect(await run(site, folder.path)).toEqual({ entries: [], pages: [], failures, exitCode: 2 });
    expect(await readdir(folder.path)).toEqual([]);
  });

  test("no address", async () => {
    await expect(fetchSite({ site: "docs.example.com" })).rejects.toThrow(
      '"docs.example.com" is no address of a site; write it like https://example.com.',
    );
  });
});
