import { defineCommand } from "@cash-in/workbench/define-command";
import { runMain } from "@cash-in/workbench/run-main";
import { run } from "./run.ts";

const command = defineCommand({
  brief: "Says what the changes since a commit mean to users, and writes it down as changesets.",
  options: {
    base: {
      kind: "text",
      placeholder: "<ref>",
      brief: "compare with this commit (default: where this branch left main)",
    },
    dryRun: { kind: "flag", brief: "write nothing, tell only" },
    check: {
      kind: "flag",
      brief: "write nothing; exit 1 if a changeset is missing or says too little",
    },
  },
  run: ({ base, check, dryRun }) =>
    run({ folder: process.cwd(), base, check, dryRun, print: (text) => console.log(text) }),
});

await runMain({ name: "pnpm changes", command });
