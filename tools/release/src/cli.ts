import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CommandError } from "@cash-in/consumers";
import { audit } from "./audit/audit.ts";
import { listPublicPackages } from "./packages.ts";
import { Problem } from "./problem.ts";
import { readRegistry } from "./read-registry.ts";
import { printReport } from "./rehearse/print-report.ts";
import { rehearse } from "./rehearse/rehearse.ts";
import { checkKnown } from "./repository/check-known.ts";
import { checkReady } from "./repository/check-ready.ts";
import { writeRepository } from "./repository/write-repository.ts";
import { checkTarballs } from "./tarballs/check-tarballs.ts";

const help = `What a release takes.

Usage: pnpm release:<command>

  rehearse           publishes a copy to a registry on loopback, and uses what arrives there
  audit [--strict]   checks what users install besides: licences and advisories;
                     --strict fails if the registry cannot be asked for advisories
  ready              says why the packages cannot be published for real
  tarballs <folder>  checks what "changeset pack" has put there, before it is published
  repository <url>   writes into every package where its source is
  --help             shows this

All exit with 1 where something is wrong, with 2 where the caller can put it right.`;

const root = fileURLToPath(new URL("../../..", import.meta.url)).replace(/\/$/, "");

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Problem || error instanceof CommandError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function main([command, ...args]: readonly string[]): Promise<number> {
  if (command === "--help" || args.includes("--help")) {
    console.log(help);
    return 0;
  }
  const line = [command, ...args].join(" ");
  if (line === "rehearse") return runRehearsal();
  if (line === "audit" || line === "audit --strict") {
    return audit(root, args.length > 0, (text) => console.log(text));
  }
  if (line === "ready") return tellReady();
  if (command === "tarballs" && args.length === 1) return tellTarballs(args.join());
  if (command === "repository") {
    for (const path of writeRepository(root, args.join(" "))) console.log(`Wrote ${path}.`);
    return 0;
  }
  throw new Problem(`There is no command "${line}". See --help.`);
}

async function runRehearsal(): Promise<number> {
  const workshop = mkdtempSync(join(realpathSync(tmpdir()), "cash-in-rehearsal-"));
  const startedAt = performance.now();
  const tell = (step: string) => {
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
    console.log(`${seconds.padStart(4)} s  ${step}`);
  };
  try {
    const rehearsal = await rehearse(root, workshop, tell);
    tell("Done");
    console.log(`\n${printReport(rehearsal)}`);
    return rehearsal.outcomes.some(({ faults }) => faults.length > 0) ? 1 : 0;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

async function tellReady(): Promise<number> {
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

async function tellTarballs(folder: string): Promise<number> {
  const { count, faults } = await checkTarballs(folder, [root, homedir()]);
  if (faults.length === 0) console.log(`${count} tarballs hold what users need, and no more.`);
  else console.error(`The tarballs must not be published:\n  ${faults.join("\n  ")}`);
  return faults.length === 0 ? 0 : 1;
}
