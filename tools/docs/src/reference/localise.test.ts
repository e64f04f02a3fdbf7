import { expect, test } from "vitest";
import { localise } from "./localise.ts";

const foreign = [
  "https://cdn.redoc.ly/redoc/logo-mini-full.svg",
  "https://cdn.redoc.ly/redoc/logo-mini.svg",
  "https://cdn.redocly.com/icons/fa/7.0.0",
  "https://cdn.redocly.com/icons/code/5.24.0",
  "https://otel.cloud.redocly.com/v1/traces",
];

test("default: nothing of other hosts stays, and routes are behind the hash", () => {
  const page = `<script>${foreign.join(" ")}</script><a class="b" href="/collection">c</a>`;
  const html = localise(page);
  expect(html).not.toMatch(/cdn\.|otel\./);
  expect(html).toContain('<a class="b" href="#/collection">c</a>');
});

test.each(foreign)("error: Redoc no longer speaks of %s", (address) => {
  const page = foreign.filter((it) => it !== address).join(" ");
  expect(() => localise(page)).toThrow(`Redoc's page does not speak of ${address} any more.`);
});
