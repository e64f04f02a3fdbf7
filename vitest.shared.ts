import { defineConfig } from "vitest/config";

/** Every package reports in the same place, so that a whole run can be counted. */
export default defineConfig({
  test: {
    reporters: ["default", ["json", { outputFile: ".reports/vitest.json" }]],
  },
});
