import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";

/** The screens that pages are looked at on. The last one stays. */
const screens = {
  narrow: { width: 390, height: 844, colorScheme: "dark" },
  wide: { width: 1280, height: 900, colorScheme: "light" },
} as const;

/** A page that writes down what it should not have done. */
export interface Watched {
  readonly page: Page;
  /** Errors in the console, and requests to anywhere but the site. */
  readonly faults: string[];
}

const screenshots = fileURLToPath(new URL("../.screenshots", import.meta.url));

/** Opens an empty page. Whatever it asks of another host is refused and written down. */
export async function openPage(browser: Browser, site: string): Promise<Watched> {
  const page = await browser.newPage({ viewport: screens.wide });
  // A busy machine takes its time; the test's own limit is the one that counts.
  page.setDefaultTimeout(0);
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  await page.route("**/*", (route) => {
    const url = route.request().url();
    if (url.startsWith(site) || /^(?:data|blob):/.test(url)) return route.continue();
    faults.push(`request: ${url}`);
    return route.abort();
  });
  return { page, faults };
}

/** Looks at a page on both screens: a picture of each for people, and nothing to the right of the screen. */
export async function lookAt(page: Page, name: string): Promise<void> {
  await mkdir(screenshots, { recursive: true });
  for (const [screen, { colorScheme, ...size }] of Object.entries(screens)) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(size);
    await page.screenshot({ path: join(screenshots, `${name}-${screen}.png`) });
    expect(await measureOverflow(page), `${name} on a ${screen} screen`).toBeLessThanOrEqual(0);
  }
}

/** How many pixels of the page are to the right of the screen. */
export function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - window.innerWidth,
  );
}
