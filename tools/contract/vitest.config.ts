import { defineConfig, mergeConfig } from "vitest/config";
import shared from "../../vitest.shared.ts";

// Mutants of core stand in a copy of it.
const { CORE_SOURCE } = process.env;

export default mergeConfig(
  shared,
  defineConfig({ resolve: { alias: CORE_SOURCE ? { "@cash-in/core": CORE_SOURCE } : {} } }),
);
