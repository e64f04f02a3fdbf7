import { expect, test } from "vitest";
import { createRouter } from "./create-router.ts";
import { matchTemplate, readTemplate } from "./template.ts";

test.each<{ template: string; path: string; want: Record<string, string> | undefined }>([
  { template: "/a", path: "/a", want: {} },
  { template: "/a", path: "/b", want: undefined },
  { template: "/a", path: "/a/", want: undefined },
  { template: "/a/", path: "/a/", want: {} },
  { template: "/päivä", path: "/p%C3%A4iv%C3%A4", want: {} },
  { template: "/päivä-{Id}", path: "/p%C3%A4iv%C3%A4-7", want: { Id: "7" } },
  { template: "/a/{caseId}", path: "/a/7", want: { caseId: "7" } },
  { template: "/a/{caseId}", path: "/a/", want: { caseId: "" } },
  { template: "/a/{b}/c", path: "/a/x%2Fy/c", want: { b: "x%2Fy" } },
  { template: "/a/{b}.{c}", path: "/a/x.y.pdf", want: { b: "x.y", c: "pdf" } },
  { template: "/a/{b}.{c}", path: "/a/x", want: undefined },
  { template: "/a/v{b}-{c}!", path: "/a/v1-2!", want: { b: "1", c: "2" } },
  { template: "/a/v{b}-{c}!", path: "/a/v1-2", want: undefined },
  { template: "/a/v{b}v", path: "/a/v", want: undefined },
  { template: "/{a}-{b}-{c}", path: "/1-2-3-4", want: { a: "1-2", b: "3", c: "4" } },
  { template: "/{a}{b}", path: "/12", want: { a: "12", b: "" } },
])("behavior: $template, $path", ({ template, path, want }) => {
  const values = matchTemplate(readTemplate(template), path);
  expect(values && Object.fromEntries(values)).toEqual(want);
});

test.each([
  { given: "/{a}/{b}", want: [] },
  { given: "/{a}.{b}", want: [] },
  { given: "/{a}{b}/{c}", want: ["a", "b"] },
])("behavior: nothing says where parameters end: $given", ({ given, want }) => {
  expect([...readTemplate(given).unclear]).toEqual(want);
});

const find = createRouter(
  [
    ["get", "/a/{b}"],
    ["get", "/a/{b}.pdf"],
    ["get", "/a/mine"],
    ["post", "/a/mine"],
    ["delete", "/a/{b}"],
    ["get", "/{c}/mine/{d}"],
  ].map(([method = "", path = ""]) => ({ method, path, template: readTemplate(path) })),
);

test.each([
  { given: ["get", "/a/mine"], want: "/a/mine" },
  { given: ["delete", "/a/mine"], want: "/a/{b}" },
  { given: ["get", "/a/1"], want: "/a/{b}" },
  { given: ["get", "/a/1.pdf"], want: "/a/{b}.pdf" },
  { given: ["get", "/a/mine/1"], want: "/{c}/mine/{d}" },
] as const)("behavior: $given is $want", ({ given: [method, path], want }) => {
  expect(find(method, path).route.path).toBe(want);
});

test.each([
  { given: ["get", "/b"], want: { status: 404 } },
  {
    given: ["put", "/a/1"],
    want: { status: 405, additional: { headers: { Allow: "GET, DELETE" } } },
  },
] as const)("error: $given", ({ given: [method, path], want }) => {
  expect(() => find(method, path)).toThrow(expect.objectContaining(want));
});

test("behavior: is quick over a long address that nearly fits", () => {
  const template = readTemplate("/{a}-{b}-{c}-{d}-{e}x");
  const paths = Array.from({ length: 100 }, () => `/${"-".repeat(15_000)}`);
  expect(paths.map((it) => matchTemplate(template, it))).not.toContain(expect.anything());
});
