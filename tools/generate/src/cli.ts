import { enableCompileCache } from "node:module";
import { runMain } from "@cash-in/workbench/run-main";
import { generateCommand } from "./command.ts";

// Most of a run is the start: the compiler and the OpenAPI library are large. Hence loaded after the cache is there.
enableCompileCache();
await runMain({ name: "pnpm generate", command: generateCommand });
