import type { ManyCommands } from "@cash-in/workbench/program";
import { runMain } from "@cash-in/workbench/run-main";
import { adoptCommand } from "./commands/run-adopt.ts";
import { diffCommand } from "./commands/run-diff.ts";
import { fetchCommand } from "./commands/run-fetch.ts";
import { importCommand } from "./commands/run-import.ts";
import { statusCommand } from "./commands/run-status.ts";
import { trafficCommand } from "./commands/run-traffic.ts";
import { watchCommand } from "./commands/run-watch.ts";

export const intake: ManyCommands = {
  name: "pnpm intake",
  brief: "Brings the spec to what the vendor's documentation says.",
  description: `Brings the spec to what the vendor's documentation says. pnpm intake <command> --help tells more.

Exit code: 0 all done. 1 \`diff --check\` or \`watch\` found differences. 2 a page, or the command, failed.`,
  commands: {
    fetch: fetchCommand,
    status: statusCommand,
    diff: diffCommand,
    adopt: adoptCommand,
    import: importCommand,
    traffic: trafficCommand,
    watch: watchCommand,
  },
};

if (import.meta.main) await runMain(intake);
