import { createHash } from "node:crypto";
import { parse } from "parse5";
import { describe, expect, inject, test } from "vitest";
import { addHashes, listElements } from "../src/allow-scripts.ts";
import { contentSecurityPolicy } from "../src/pages.ts";
import { readSite } from "./read-site.ts";

const htmlPages = [...(await readSite(inject("site")))].filter(([path]) => path.endsWith(".html"));

/** What a browser would let a page do that nobody means it to do. */
function listFaults(html: string): string[] {
  const elements = listElements(parse(html)).map(({ tagName, attrs, childNodes }) => ({
    tagName,
    attributes: new Map(attrs.map(({ name, value }) => [name, value])),
    text: childNodes.map((it) => ("value" in it ? it.value : "")).join(""),
  }));
  const at = elements.findIndex(({ attributes }) => attributes.has("http-equiv"));
  const policy = elements[at]?.attributes.get("content") ?? "";
  const loading = elements.findIndex(({ tagName }) => /^(script|link|style|img)$/.test(tagName));
  const scripts = elements.filter(
    ({ tagName, attributes }) =>
      tagName === "script" &&
      !attributes.has("src") &&
      attributes.get("type") !== "application/json",
  );
  const allowed = /script-src ([^;]*)/.exec(policy)?.[1]?.split(" ") ?? [];
  return [
    ...(at === -1 || at > loading ? ["loads before it says what it may load"] : []),
    ...(/https?:|\*|unsafe-eval/.test(policy) ? ["may load from other hosts"] : []),
    ...allowed.filter((it) => !/^('self'|file:|'sha256-[\w+/]{43}=')$/.test(it)),
    ...scripts
      .map(({ text }) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`)
      .filter((it) => !allowed.includes(it))
      .map((it) => `may not run its own script ${it}`),
    ...elements.flatMap(({ tagName, attributes }) =>
      [...attributes]
        .filter(([name, value]) => /^on/.test(name) || /^\s*javascript:/i.test(value))
        .map(([name]) => `${tagName} runs ${name}`),
    ),
  ];
}

test("behavior: every page allows its own scripts by hash, and no other", () => {
  expect(htmlPages.length).toBeGreaterThan(300);
  const faults = htmlPages.flatMap(([path, text]) =>
    listFaults(text).map((fault) => `${path}: ${fault}`),
  );
  expect(faults).toEqual([]);
});

describe("error: a fault of a page is noticed", () => {
  const createPage = (body: string) =>
    `<!DOCTYPE html><html><head><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}"></head><body>${body}</body></html>`;

  test("none", () => {
    expect(listFaults(addHashes(createPage("<script>0</script>")))).toEqual([]);
  });

  test.each([
    [
      "a script that came later",
      addHashes(createPage("")).replace("<body>", "$&<script>1</script>"),
    ],
    ["an attribute that runs", addHashes(createPage('<b onclick="0">x</b>'))],
    ["a link that runs", addHashes(createPage('<a href="javascript:0">x</a>'))],
    [
      "all scripts",
      addHashes(createPage("")).replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"),
    ],
    ["no policy", "<script>0</script>"],
  ])("%s", (_, html) => {
    expect(listFaults(html)).not.toEqual([]);
  });

  test("a page without a policy is not written", () => {
    expect(() => addHashes("<p>x</p>")).toThrow("no policy");
  });
});
