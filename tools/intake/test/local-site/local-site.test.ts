import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readTree } from "@cash-in/description/tree";
import { describe, expect, test } from "vitest";
import { compareFacts } from "../../src/adoption/diff/compare-facts.ts";
import { isPage, readPage } from "../../src/pages/read-page.ts";
import { answer, startSite, tagged } from "../../src/pages/site/testing/start-site.ts";
import { type Fact, type Facts, listFacts } from "../../src/spec/facts.ts";
import type { SpecModel } from "../../src/spec/model.ts";
import { readSpec } from "../../src/spec/read-spec.ts";
import { withFolder } from "../../src/testing/small-spec.ts";
import { createRandom } from "../random.ts";
import { type RenderedPage, renderPages } from "../render-page.ts";
import { runIntake } from "../run-intake.ts";
import { spoilSpec } from "../spoil-spec.ts";
import { busyOnce, holdUntil, listRoutes, makeLarge, moved, type Route } from "./list-routes.ts";

const root = fileURLToPath(new URL("../../../../spec", import.meta.url));
const original = readSpec(readTree(root));
// As many as it takes for all faults: each step below reads them all.
const pages = renderPages(original.model, createRandom(7)).slice(0, 14);
const read = pages.map(({ text, address }) => readPage(text, address)).filter(isPage);
const told = new Set(read.flatMap(({ schemas }) => Object.keys(schemas)));
const ids = new Set(read.map(({ id }) => id));
// Where no page can put it right, nothing is spoiled.
const operations = original.model.operations.map((it) =>
  ids.has(it.pageId) ? it : { ...it, pageId: undefined },
);
const spoiled = spoilSpec(original.tree, { ...original.model, operations }, told, createRandom(7));

const pathOf = ({ address }: RenderedPage): string => new URL(address).pathname;
const paths = pages.map(pathOf);

/** The first pages of the index with the fault that each has, and what is said of it; nothing where it is overcome. */
const FAULTS: readonly {
  name: string;
  spoil: (page: RenderedPage, route: Route, asked: Promise<unknown>) => Route;
  want?: RegExp;
}[] = [
  { name: "busy at first", spoil: (_page, route) => busyOnce(route) },
  { name: "slow", spoil: ({ text }, _route, asked) => holdUntil(asked, text) },
  { name: "moved within the site", spoil: (page) => moved(`/moved${pathOf(page)}`) },
  { name: "two megabytes", spoil: ({ text }) => tagged(makeLarge(text), { etag: '"large"' }) },
  {
    name: "moved away",
    spoil: () => moved("https://elsewhere.example/"),
    want: /stands at https:\/\/elsewhere\.example, not at/,
  },
  {
    name: "HTML",
    spoil: () => "<!doctype html><title>Sign in</title>",
    want: /is HTML, not markdown/,
  },
  { name: "gone", spoil: () => answer(404), want: /answers 404: the page is gone/ },
  { name: "asks for a login", spoil: () => answer(401), want: /answers 401: it asks for a login/ },
  {
    name: "cut short",
    spoil: ({ text }) => text.slice(0, text.lastIndexOf("```")),
    want: /is cut short/,
  },
  { name: "empty", spoil: () => "", want: /is empty/ },
  {
    name: "another page",
    spoil: () => pages.at(-1)?.text ?? "",
    want: /is that of the endpoint \d+, not of \d+/,
  },
];

/** The facts that the pages tell: a list of values that others may join is ours alone. */
function listTold(model: SpecModel): Facts {
  const ours = model.operations.filter(({ pageId }) => ids.has(pageId));
  const names = new Set(ours.map(({ operationId }) => operationId));
  const isTold = ({ owner, at }: Fact) =>
    (owner.kind === "operation" ? names.has(owner.name) : told.has(owner.name)) &&
    at.at(-1) !== "x-extensible-enum";
  return new Map([...listFacts(model)].filter(([, fact]) => isTold(fact)));
}

function spoilRoutes(): Record<string, Route> {
  const routes = listRoutes(pages);
  const { promise: asked, resolve } = Promise.withResolvers<void>();
  for (const [at, { spoil }] of FAULTS.entries()) {
    const page = pages[at] as RenderedPage;
    routes[pathOf(page)] = spoil(page, routes[pathOf(page)] as Route, asked);
    routes[`/moved${pathOf(page)}`] = page.text;
  }
  const third = paths[2] as string;
  const next = routes[third] as (...args: Parameters<ReturnType<typeof answer>>) => void;
  routes[third] = (request, response) => {
    resolve();
    next(request, response);
  };
  return routes;
}

describe("a site on loopback, and a copy of the spec whose facts are wrong", () => {
  test("what fails is told and the rest adopted; once the site is whole, the spec is true; then nothing is left to do", async () => {
    await using site = await startSite(spoilRoutes());
    await withFolder(spoiled, async (spec) => {
      const out = join(spec, "../pages");
      const fetch = () => runIntake(["fetch", "--site", site.url, "--out", out, "--spec", spec]);
      const call = (name: string, ...args: string[]) =>
        runIntake([name, ...args, "--spec", spec, "--pages", out]);
      const failing = FAULTS.flatMap(({ want }, at) =>
        want ? [{ address: `${site.url}${paths[at]}`, want }] : [],
      );
      const expectFailures = (err: string) => {
        const [, told = ""] = err.split(`Pages that failed: ${failing.length}\n`);
        const lines = told.trimEnd().split("\n");
        expect(lines).toHaveLength(failing.length);
        for (const { address, want } of failing) {
          const line = lines.find((it) => it.startsWith(`  ${address}: `));
          expect(line, address).toMatch(want);
        }
      };

      const first = await fetch();
      expect(first.code).toBe(2);
      expectFailures(first.err);
      expect(first.out).toMatch(new RegExp(`^${pages.length - failing.length} pages in `));
      const differing = await call("diff", "--check");
      expect(differing.code).toBe(2);
      expectFailures(differing.err);
      const partly = await call("adopt", "--all");
      expect(partly.code).toBe(2);
      expectFailures(partly.err);
      expect(partly.out).toContain(`${pages.length - failing.length} pages, `);
      const some = readSpec(readTree(spec)).model.lock.pages;
      expect(Object.keys(some)).toHaveLength(pages.length - failing.length);

      for (const [path, route] of Object.entries(listRoutes(pages))) site.routes.set(path, route);
      site.requests.length = 0;
      const second = await fetch();
      expect([second.code, second.err]).toEqual([0, expect.not.stringContaining("failed")]);
      // Asked for without a condition: the index, and what was not had before.
      const asked = site.requests.filter((it) => !it.includes(" "));
      const anew = FAULTS.flatMap(({ want, name }, at) =>
        want || name === "slow" || name.startsWith("moved") ? [paths[at]] : [],
      );
      expect(asked.sort()).toEqual(["/llms.txt", ...anew].sort());

      site.requests.length = 0;
      const third = await fetch();
      expect(third.code).toBe(0);
      const list = third.err.trimEnd().split("\n");
      expect(list.map((line) => line.split(" ")[1])).toEqual(pages.map(() => "unchanged"));
      expect(site.requests.filter((it) => !it.includes(" "))).toEqual(["/llms.txt"]);

      expect((await call("diff", "--check")).code).toBe(1);
      const adopted = await call("adopt", "--all");
      expect([adopted.code, adopted.err]).toEqual([0, ""]);
      const { tree, model } = readSpec(readTree(spec));
      expect(compareFacts(listTold(original.model), listTold(model))).toEqual([]);
      expect(adopted.out).toContain("pnpm lint:spec says:\n0 problems\n");

      const again = await call("adopt", "--all");
      expect(again.code).toBe(0);
      expect(again.out).toContain("the spec already says all that; nothing was written.");
      expect([...readTree(spec)]).toEqual([...tree]);
      const none = await call("diff", "--check");
      expect([none.code, none.out]).toEqual([0, "The spec says what the pages say.\n"]);
    });
  });
});
