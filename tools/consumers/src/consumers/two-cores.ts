import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "@cash-in/workbench/run-program";
import type { Facts } from "../../program/consume.mts";
import { installPackages, npmInstall, type Packages } from "../install-packages.ts";
import { readPackageName, readVersion } from "../packages.ts";
import { publish } from "../registry/publish.ts";
import { scope } from "../registry/scope.ts";
import { comparePrinted } from "./compare-facts.ts";
import type { Bench, Consumer } from "./consumer.ts";
import { clients, createProgram } from "./copy-program.ts";
import { compile } from "./typescript.ts";
import { versions } from "./versions.ts";

/** Another version of core, which no package of today takes. */
const next = "1000.0.0";

const core = readPackageName("core");
const newer = `${scope}/customers`;

// The classes of the other copy are strangers: this tells that there are two, and that the rest holds all the same.
const instead: Facts = { "business rule": ["business_rule", 402, false, "refused"] };

/** A program with core, and one client, of a later version than the other clients use. */
export const twoCores: Consumer = {
  name: "two-cores",
  needs: { typescript: versions["typescript-7"] },
  findVersion: () => `${readVersion("core")} and ${next}`,
  async run(bench) {
    await publishNext(bench);
    createProgram(bench, "main.ts", { ...clients, [core]: next, [newer]: next });
    await npmInstall(bench.folder, bench.env);
    const { folder: cwd, env, servers } = bench;
    const args = ["main.ts", JSON.stringify(servers)];
    const output = await runProgram(process.execPath, args, { cwd, env });
    const resolution = { moduleResolution: "nodenext", module: "nodenext" };
    const typeErrors = await compile(bench, resolution, ["consume.mts", "packages.ts"]);
    return [...comparePrinted(output, instead), ...typeErrors, ...checkCopies(cwd)];
  },
};

/** Publishes core and one client once more, as later versions. */
async function publishNext({ tools, env }: Bench): Promise<void> {
  await installPackages(join(tools, "now"), env, { [core]: "*", [newer]: "*" });
  await publishAs(core, {});
  await publishAs(newer, { [core]: `^${next}` });

  async function publishAs(name: string, dependencies: Packages): Promise<void> {
    const folder = join(tools, "next", name);
    cpSync(join(tools, "now/node_modules", name), folder, { recursive: true });
    const file = join(folder, "package.json");
    const manifest = JSON.parse(readFileSync(file, "utf8")) as { dependencies: Packages };
    const later = { ...manifest.dependencies, ...dependencies };
    writeFileSync(file, JSON.stringify({ ...manifest, version: next, dependencies: later }));
    // A tag of its own: for everybody else, the latest version stays what it was.
    await publish(".", folder, env, "later");
  }
}

function checkCopies(folder: string): readonly string[] {
  const copies = [
    { of: `${scope}/collection`, has: true },
    { of: newer, has: false },
  ];
  return copies
    .filter(({ of, has }) => existsSync(join(folder, "node_modules", of, "node_modules")) !== has)
    .map(({ of, has }) => `${of} has ${has ? "no" : "a"} copy of core of its own`);
}
