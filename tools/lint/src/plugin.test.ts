import { readdirSync } from "node:fs";
import { join } from "node:path";
import { loadConfig } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { rules } from "./plugin.ts";
import { CONFIG } from "./testing/lint-files.ts";

test("every file in rules/ is a rule of the plugin", () => {
  const files = readdirSync(join(import.meta.dirname, "rules")).filter(
    (file) => !file.endsWith(".test.ts"),
  );
  expect(
    Object.keys(rules)
      .map((rule) => `${rule}.ts`)
      .sort(),
  ).toEqual(files.sort());
});

test("redocly.yaml has every rule on, as an error", async () => {
  const config = await loadConfig({ configPath: CONFIG });
  const severities = Object.keys(rules).map((rule) => [
    rule,
    config.getRuleSettings(`cash-in/${rule}`, "oas3_1").severity,
  ]);
  expect(severities).toEqual(Object.keys(rules).map((rule) => [rule, "error"]));
});
