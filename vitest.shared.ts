import { defineConfig } from "vitest/config";

/** Every package reports in the same place, so that a whole run can be counted. */
export default defineConfig({
  test: {
    reporters: ["default", ["json", { outputFile: ".reports/vitest.json" }]],
    // Several packages are tested at once.
    maxWorkers: 2,
    // What takes long here starts servers and compilers, on machines that do other things besides.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
