import { fileURLToPath } from "node:url";
import { defineCommand } from "@cash-in/workbench/define-command";
import { runMain } from "@cash-in/workbench/run-main";
import { updateReports } from "./report/update-reports.ts";

const repository = fileURLToPath(new URL("../../../", import.meta.url)).replace(/\/$/, "");

const command = defineCommand({
  brief: "Writes the public types of every package into its api.md, for reviewers.",
  options: {
    check: { kind: "flag", brief: "write nothing; exit 1 if a report is out of date" },
  },
  async run({ check }) {
    const { total, changes } = await updateReports(repository, check);
    console.log(`${total} reports, ${changes.length} ${check ? "out of date" : "written"}`);
    if (!check || changes.length === 0) return 0;
    for (const { path, kind } of changes) console.error(`${kind}: ${path}`);
    console.error("Run: pnpm report:types");
    return 1;
  },
});

await runMain({ name: "pnpm report:types", command });
