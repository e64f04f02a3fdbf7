import { describe, expect, test } from "vitest";
import { createPage, createTree, withFolder } from "../testing/small-spec.ts";
import { adopt } from "./adopt.ts";
import { leaveHarmful } from "./leave-harmful.ts";

const PAGES = ["a-1e0", "b-2e0", "c-3e0", "d-4e0", "e-5e0"].map((name) => createPage(name));
const slugs = (pages: readonly { address: string }[]) =>
  pages.map(({ address }) => address.replace("https://docs.example/", "").slice(0, 1)).join("");

describe("leaveHarmful", () => {
  test.each([
    { name: "none does harm", harmful: [], kept: "abcde", left: "" },
    { name: "one does", harmful: ["c"], kept: "abde", left: "c" },
    { name: "the first and the last do", harmful: ["a", "e"], kept: "bcd", left: "ae" },
    { name: "all do", harmful: ["a", "b", "c", "d", "e"], kept: "", left: "abcde" },
    { name: "two do, but only together", harmful: ["bd"], kept: "abce", left: "d" },
  ])("$name", async ({ harmful, kept, left }) => {
    const result = await leaveHarmful(PAGES, async (pages) => {
      const names = slugs(pages);
      const found = harmful.find((one) => [...one].every((letter) => names.includes(letter)));
      if (found !== undefined) throw new Error(`${found} breaks it.\nAnd more.`);
    });
    expect(slugs(result.pages)).toBe(kept);
    expect(slugs(result.left.map(({ page }) => ({ address: page })))).toBe(left);
    for (const { reason } of result.left)
      expect(reason).toMatch(/^It was left out, for with it: [abde]+[a-e]* breaks it\.$|c breaks/);
  });

  test("what fails without any page is nobody's fault", async () => {
    const fail = async () => {
      throw new Error("The disk is full.");
    };
    expect((await leaveHarmful([], fail)).left).toEqual([]);
  });
});

describe("adopting all pages", () => {
  const good = createPage("list-things-1e0");
  const make = (name: string, more: Parameters<typeof createPage>[1]) =>
    createPage(name, { path: `/${name}`, ...more });

  test("a page of which no whole spec comes is left out by name, and the others are adopted", async () => {
    // A status that no check of a page would let through stands for whatever is not thought of.
    const content = { "application/json": { schema: { type: "string", enum: 7 } } };
    const harmful = make("bad-2e0", { responses: { 200: { description: "", content } } });
    await withFolder(createTree({}, {}), async (root) => {
      const report = await adopt({ root, pages: [harmful, good, make("more-3e0", {})] });
      expect(report.operations).toHaveLength(2);
      expect(report.exceptions).toEqual([
        { page: harmful.address, reason: expect.stringMatching(/^It was left out, for with it: /) },
      ]);
    });
  });

  test.each([
    { name: "only an error", more: { responses: { 500: { description: "", content: {} } } } },
    { name: "no answer", more: { responses: {} } },
    { name: "a method that no client sends", more: { method: "head" as const } },
  ])("a page with $name is left out by name", async ({ more }) => {
    await withFolder(createTree({}, {}), async (root) => {
      const bad = make("bad-2e0", more);
      const report = await adopt({ root, pages: [bad, good] });
      expect(report.operations).toEqual(["getThings"]);
      expect(report.exceptions.map(({ page }) => page)).toEqual([bad.address]);
    });
  });
});
