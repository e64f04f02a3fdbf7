import { mergeConfig } from "vitest/config";
import shared from "../../vitest.shared.ts";

// The cells of the fault matrix mostly wait for limits of their own making.
export default mergeConfig(shared, { test: { maxConcurrency: 24 } });
