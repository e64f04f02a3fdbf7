import { readdirSync } from "node:fs";
import { join } from "node:path";
import { DescriptorTrial } from "../descriptors/descriptor-trial.ts";
import type { Kind } from "../mutant.ts";
import { type Engine, startEngine } from "./engine.ts";
import { createFreshness } from "./freshness.ts";
import { SpecTrial } from "./spec-trial.ts";
import { TestTrial } from "./test-trial.ts";
import type { Trial } from "./trial.ts";

/** Starts the trial for mutants of a kind. */
export async function startTrial(kind: Kind, root: string, pristine: string): Promise<Trial> {
  if (kind === "spec") return SpecTrial.start(root, pristine);
  if (kind === "descriptors") return new DescriptorTrial(root);
  const engines: Engine[] = [];
  const start = async (folder: string, alias?: Record<string, string>): Promise<Engine> => {
    const engine = await startEngine(join(root, folder), alias);
    engines.push(engine);
    return engine;
  };
  const tests = kind === "core" ? await startCore(root, start) : await startEmitters(root, start);
  return {
    findKiller: async (mutant) => ({ killer: await tests.findKiller(mutant) }),
    forget: (file) => {
      for (const engine of engines) engine.forget(file);
    },
  };
}

type Start = (folder: string, alias?: Record<string, string>) => Promise<Engine>;

// From the cheapest to the dearest. The fault matrix is left out: real sockets and real waiting, a minute for each mutant.
async function startCore(root: string, start: Start): Promise<TestTrial> {
  const engine = await start("packages/core");
  const source = join(root, "packages/core/src/index.ts");
  const contract = await start("tools/contract", { "@cash-in/core": source });
  const cheap = listTests(join(root, "packages/core/src"));
  return new TestTrial([
    { engine, files: cheap, name: "core" },
    { engine, files: ["test/behaviour/"], name: "core" },
    { engine: contract, files: ["src/index.test.ts"], name: "contract" },
    { engine, files: ["test/leak.test.ts"], name: "core" },
  ]);
}

async function startEmitters(root: string, start: Start): Promise<TestTrial> {
  const engine = await start("tools/generate");
  const cheap = listTests(join(root, "tools/generate/src")).filter((it) =>
    /^(emit|model)\//.test(it),
  );
  return new TestTrial([
    { engine, files: cheap, name: "generate" },
    // The committed files are what the contract tests have seen at work.
    { engine: createFreshness(root), files: [], name: "generate --check" },
    { engine, files: ["src/foreign.test.ts", "src/generate.test.ts"], name: "generate" },
  ]);
}

function listTests(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((it) => it.endsWith(".test.ts"))
    .sort();
}
