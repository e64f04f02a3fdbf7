import { chmodSync, mkdtempDisposableSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { findChromium } from "./chromium.ts";

const temporary = mkdtempDisposableSync(join(tmpdir(), "cash-in-chromium-"));
afterAll(() => temporary.remove());
const folder = temporary.path;
const chromium = join(folder, "chromium");
writeFileSync(chromium, "");
chmodSync(chromium, 0o755);
const nowhere = join(folder, "nowhere");

test.each([
  { given: { PATH: [nowhere, folder].join(delimiter) }, want: chromium },
  { given: { CHROMIUM: chromium, PATH: nowhere }, want: chromium },
  { given: { CHROMIUM: nowhere, PATH: folder }, want: undefined },
  { given: { PATH: nowhere }, want: undefined },
  { given: {}, want: undefined },
])("default: $given", ({ given, want }) => {
  expect(findChromium(given)).toBe(want);
});
