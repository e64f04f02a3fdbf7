import { mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromiumFlags, findChromium } from "@cash-in/consumers";
import { createModel } from "@cash-in/generate/create-model";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test, vi } from "vitest";
import { allowScripts } from "../src/allow-scripts.ts";
import { pages } from "../src/pages.ts";
import { buildReference } from "../src/reference/build-reference.ts";
import { toAddress } from "../src/reference/to-address.ts";
import { toPackagePage } from "../src/to-package-page.ts";
import { loadMarked } from "./load-marked.ts";
import { lookAt, measureOverflow, openPage, type Watched } from "./open-page.ts";
import { operations } from "./operations.ts";
import { serve } from "./serve.ts";

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const executable = findChromium();
if (executable === undefined) {
  console.warn("There is no Chromium: the pages are not looked at. Install it, or set CHROMIUM.");
}

const areas = Map.groupBy(operations, ({ area }) => area);
const packages = [...areas.keys(), "core", "mock"];

describe.skipIf(executable === undefined)("in Chromium", () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  // One for all pages that a server gives, one for those from a file.
  let served: Watched;
  let filed: Watched;
  const files = pathToFileURL(inject("site")).href;
  beforeAll(async () => {
    server = await serve(inject("site"));
    browser = await chromium.launch({
      executablePath: executable ?? "",
      args: chromiumFlags,
      timeout: 180_000,
    });
    served = await openPage(browser, server.url);
    filed = await openPage(browser, files);
  });
  afterAll(async () => {
    await browser.close();
    server.stop();
  });

  test("default: start page", async () => {
    const { page, faults } = served;
    await page.goto(`${server.url}/${pages.start}`);
    await page.getByRole("heading", { name: "Cash-In clients" }).waitFor();
    await lookAt(page, "start");
    expect(faults).toEqual([]);
  });

  test.each(["server", "file"])("default: search by keyboard, from a %s", async (from) => {
    const { page, faults } = from === "server" ? served : filed;
    await page.goto(`${from === "server" ? server.url : files}/${pages.start}`);
    await page.keyboard.press("/");
    await page.keyboard.type("crete collection cas");
    await page.getByRole("status").filter({ hasText: "found" }).waitFor();
    const first = page.locator("#results a").first();
    expect(await first.locator("strong").textContent()).toBe("createCollectionCases");
    await lookAt(page, `search-${from}`);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Create collection cases" }).waitFor();
    await page.goBack();
    await page.getByLabel("Search").fill("no such thing");
    await page.getByText("Nothing found.").waitFor();
    expect(faults).toEqual([]);
  });

  test.each([...areas.keys()])("default: an operation of %s", async (area) => {
    const others = areas.get(area) ?? [];
    const { id = "", summary = "", labels } = others[0] ?? {};
    const { page, faults } = served;
    await page.goto(`${server.url}/${pages.reference}${toAddress(area, id)}`);
    await page.getByRole("heading", { level: 2, name: summary }).first().waitFor();
    // The menu is open at this area: its addresses are those that the start page links to.
    const links = page.locator(`.menu-content a[href^="${toAddress(area)}/"]`);
    const addresses = await links.evaluateAll((all) => all.map((it) => it.getAttribute("href")));
    expect(addresses).toEqual(others.map((it) => toAddress(area, it.id)));
    const label = page.getByRole("list", { name: "Evidence" }).first();
    await label.waitFor();
    expect(await label.getByRole("listitem").allTextContents()).toEqual(labels);
    const sample = page.locator(".panel-request-samples").first();
    await sample.getByText(`.${id}(`).waitFor();
    expect(await sample.textContent()).toContain(`from "@cash-in/${area}"`);
    await lookAt(page, area);
    expect(faults).toEqual([]);
  });

  test("default: the reference from a file, and the way back", async () => {
    const { page, faults } = filed;
    await page.goto(`${files}/${pages.reference}`);
    await page.getByRole("heading", { level: 1, name: "Cash-In API" }).waitFor();
    await lookAt(page, "reference");
    await page.getByRole("link", { name: "All documentation" }).click();
    await page.getByRole("heading", { name: "Cash-In clients" }).waitFor();
    expect(faults).toEqual([]);
  });

  test.each(packages)("default: package %s", async (name) => {
    const { page, faults } = served;
    await page.goto(`${server.url}/${toPackagePage(name)}`);
    await page.getByRole("heading", { level: 1, name: `@cash-in/${name}` }).waitFor();
    await lookAt(page, `package-${name}`);
    expect(faults).toEqual([]);
  });

  test("default: a type from a file, and the way back", async () => {
    const { page, faults } = filed;
    await page.goto(`${files}/${toPackagePage("collection").replace(".html", "/Case.html")}`);
    await page.getByRole("heading", { level: 1, name: "Case" }).waitFor();
    await lookAt(page, "type");
    await page.getByRole("link", { name: "All documentation" }).click();
    await page.getByRole("heading", { name: "Cash-In clients" }).waitFor();
    expect(faults).toEqual([]);
  });

  test("behavior: markup in names and descriptions becomes no element", async () => {
    const temporary = await mkdtempDisposable(join(tmpdir(), "cash-in-docs-marked-"));
    onTestFinished(() => temporary.remove());
    const folder = temporary.path;
    const document = await loadMarked();
    await buildReference(document, createModel(document), folder);
    await allowScripts(folder);
    const { page, faults } = await openPage(browser, pathToFileURL(folder).href);
    await page.goto(`${pathToFileURL(folder).href}/${pages.reference}`);
    for (const { area, id } of operations.slice(0, 3)) {
      await page.goto(`${pathToFileURL(folder).href}/${pages.reference}${toAddress(area, id)}`);
      await page.locator(".panel-request-samples").first().waitFor();
      await page.getByText("Näin <b data-mark").first().waitFor();
      expect(await page.locator("[data-mark]").count()).toBe(0);
    }
    expect(faults).toEqual([]);
  });

  test("behavior: what a page must not do is noticed", async () => {
    const { page, faults } = await openPage(browser, server.url);
    const foreign = '<img src="https://other.example/a.png"><p style="width: 5000px">wide</p>';
    await page.setContent(foreign);
    expect(await measureOverflow(page)).toBeGreaterThan(0);
    expect(faults).toContain("request: https://other.example/a.png");
    // On a page of the site, the page itself forbids it.
    await page.goto(`${server.url}/${pages.start}`);
    await page.setContent(foreign);
    expect(faults.at(-1)).toMatch(/^console: .*Content Security Policy/);
  });
});
