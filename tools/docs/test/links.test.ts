import { posix } from "node:path";
import { expect, inject, test } from "vitest";
import { pages } from "../src/pages.ts";
import { toAddress } from "../src/reference/to-address.ts";
import { listAddresses, listStyleAddresses } from "./list-addresses.ts";
import { operations } from "./operations.ts";
import { readSite } from "./read-site.ts";

const texts = await readSite(inject("site"));
const htmlPages = [...texts].filter(([path]) => path.endsWith(".html"));
const isOutside = (value: string) => /^(?:[a-z][a-z+.-]*:|\/)/i.test(value);

test("default: there are pages to look at", () => {
  expect(htmlPages.length).toBeGreaterThan(300);
});

test("behavior: no page or style loads from another host", () => {
  const loaded = [...texts].flatMap(([path, text]) => {
    if (path.endsWith(".css")) return listStyleAddresses(text).map((it) => ({ path, ...it }));
    return path.endsWith(".html") ? listAddresses(text).map((it) => ({ path, ...it })) : [];
  });
  const foreign = loaded.filter(
    ({ isLoaded, value }) => isLoaded && isOutside(value) && !/^data:/.test(value),
  );
  expect(foreign).toEqual([]);
});

// Of these hosts, scripts speak only in links to click, names of XML, and messages to programmers.
const spokenOf = new Set([
  "api.cash-in.com",
  "chatgpt.com",
  "claude.ai",
  "commonmark.org",
  "developer-api.cash-in.com",
  "en.wikipedia.org",
  "example.com",
  "github.com",
  "localhost",
  "lunrjs.com",
  "react.dev",
  "reactrouter.com",
  "redocly.com",
  "tartarus.org",
  "www.w3.org",
  "yarnpkg.com",
]);

test("behavior: the scripts know no hosts but those that were looked at", () => {
  const scripts = [...texts].flatMap(([path, text]) => {
    if (path.endsWith(".js")) return [text];
    if (!path.endsWith(".html")) return [];
    return [...text.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(([, code = ""]) => code);
  });
  const hosts = scripts.flatMap((code) =>
    [...code.matchAll(/(?:https?|wss?):\/\/([\w.-]+\w)/g)].map(([, host = ""]) => host),
  );
  const unknown = new Set(hosts.filter((it) => !spokenOf.has(it) && !it.endsWith(".example")));
  expect([...unknown]).toEqual([]);
});

const routes = new Set(
  operations.flatMap(({ area, id }) => [toAddress(area), toAddress(area, id)]).concat("#/"),
);

/** What is wrong with a link in a page, if anything is. */
function findFault(from: string, value: string): string | undefined {
  const [address = "", fragment] = value.split("#");
  const path = address === "" ? from : posix.join(posix.dirname(from), address);
  const text = texts.get(decodeURIComponent(path));
  if (text === undefined) return "no such page";
  if (!fragment) return undefined;
  if (path === pages.reference) {
    return routes.has(`#${fragment}`) || text.includes(`id="${fragment}"`)
      ? undefined
      : "no such route";
  }
  return text.includes(`id="${decodeURIComponent(fragment)}"`) ? undefined : "no such place";
}

test("behavior: every link within the site leads somewhere", () => {
  const faults = htmlPages.flatMap(([from, text]) =>
    listAddresses(text)
      .filter(({ isLoaded, value }) => !isOutside(value) && !(isLoaded && value.startsWith("#")))
      .flatMap(({ value }) => {
        const fault = findFault(from, value);
        return fault === undefined ? [] : [`${from}: ${value}: ${fault}`];
      }),
  );
  expect([...new Set(faults)]).toEqual([]);
});

test("behavior: everything that the search finds has its page", () => {
  const start = texts.get(pages.start) ?? "";
  const [, json = "[]"] = /id="entries">(.*?)<\/script>/s.exec(start) ?? [];
  const entries = JSON.parse(json) as { name: string; kind: string; page: string }[];
  const ids = entries.filter(({ kind }) => kind === "Operation").map(({ name }) => name);
  expect(ids.sort()).toEqual(operations.map(({ id }) => id).sort());
  expect(entries.filter(({ page }) => findFault(pages.start, page) !== undefined)).toEqual([]);
});
