import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { defineCommand } from "@cash-in/workbench/define-command";
import { runMain } from "@cash-in/workbench/run-main";
import { buildSite } from "./build-site.ts";
import { measureFolder } from "./measure-folder.ts";
import { pages } from "./pages.ts";

const standard = fileURLToPath(new URL("../../../docs-site", import.meta.url));

const command = defineCommand({
  brief: "Makes the documentation: a folder of pages that need no server and no other host.",
  options: {
    out: {
      kind: "text",
      placeholder: "<dir>",
      brief: "folder to write, emptied first (default: docs-site)",
    },
  },
  async run({ out = standard }) {
    const startedAt = performance.now();
    await buildSite(resolve(out));
    const { files, bytes } = await measureFolder(resolve(out));
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    console.log(`${files} files, ${(bytes / 1e6).toFixed(1)} MB, ${seconds} s`);
    console.log(`Open ${resolve(out, pages.start)}`);
    return 0;
  },
});

await runMain({ name: "pnpm run docs", command });
