import { mkdtempDisposable, realpath } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineCommand, type ExitCode } from "@cash-in/workbench/define-command";
import { runMain } from "@cash-in/workbench/run-main";
import { audit } from "./audit/audit.ts";
import { listPublicPackages } from "./packages.ts";
import { readRegistry } from "./read-registry.ts";
import { printReport } from "./rehearse/print-report.ts";
import { rehearse } from "./rehearse/rehearse.ts";
import { checkKnown } from "./repository/check-known.ts";
import { checkReady } from "./repository/check-ready.ts";
import { writeRepository } from "./repository/write-repository.ts";
import { checkTarballs } from "./tarballs/check-tarballs.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url)).replace(/\/$/, "");

const commands = {
  rehearse: defineCommand({
    brief: "Publishes a copy to a registry on loopback, and uses what arrives there.",
    run: runRehearsal,
  }),
  audit: defineCommand({
    brief: "Checks what users install besides: licences and advisories.",
    options: {
      strict: { kind: "flag", brief: "fail if the registry cannot be asked for advisories" },
    },
    run: ({ strict }) => audit(root, strict, (text) => console.log(text)),
  }),
  ready: defineCommand({
    brief: "Says why the packages cannot be published for real.",
    run: tellReady,
  }),
  tarballs: defineCommand({
    brief: 'Checks what "changeset pack" has put into a folder, before it is published.',
    args: { placeholder: "folder", brief: "where the tarballs are", least: 1, most: 1 },
    run: (_, [folder = ""]) => tellTarballs(folder),
  }),
  repository: defineCommand({
    brief: "Writes into every package where its source is.",
    args: { placeholder: "url", brief: "https://github.com/<owner>/<name>", most: 1 },
    async run(_, [url = ""]) {
      for (const path of writeRepository(root, url)) console.log(`Wrote ${path}.`);
      return 0;
    },
  }),
};

const brief = "What a release takes.";
await runMain({
  name: "pnpm release",
  brief,
  description: `${brief}

Exit code: 0 all is well, 1 something is wrong, 2 it could not be looked at.`,
  commands,
});

async function runRehearsal(): Promise<ExitCode> {
  const place = join(await realpath(tmpdir()), "cash-in-rehearsal-");
  await using workshop = await mkdtempDisposable(place);
  const startedAt = performance.now();
  const tell = (step: string) => {
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
    console.log(`${seconds.padStart(4)} s  ${step}`);
  };
  const rehearsal = await rehearse(root, workshop.path, tell);
  tell("Done");
  console.log(`\n${printReport(rehearsal)}`);
  return rehearsal.outcomes.some(({ faults }) => faults.length > 0) ? 1 : 0;
}

async function tellReady(): Promise<ExitCode> {
  const { env } = process;
  const obstacles = [...(await checkReady(root, env)), ...(await askRegistry(env))];
  if (obstacles.length === 0) console.log("The packages can be published.");
  else console.error(`The packages cannot be published:\n  ${obstacles.join("\n  ")}`);
  return obstacles.length === 0 ? 0 : 1;
}

// A person may publish what is new.
async function askRegistry({ GITHUB_REPOSITORY: name }: NodeJS.ProcessEnv) {
  const names = listPublicPackages(root).map(({ manifest }) => manifest.name);
  return name === undefined ? [] : checkKnown(await readRegistry(root), names);
}

async function tellTarballs(folder: string): Promise<ExitCode> {
  const { count, faults } = await checkTarballs(folder, [root, homedir()]);
  if (faults.length === 0) console.log(`${count} tarballs hold what users need, and no more.`);
  else console.error(`The tarballs must not be published:\n  ${faults.join("\n  ")}`);
  return faults.length === 0 ? 0 : 1;
}
