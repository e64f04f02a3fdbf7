import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Kind, Mutant, Verdict } from "../mutant.ts";
import { type Engine, startEngine } from "./engine.ts";
import { createFreshness } from "./freshness.ts";
import { SpecJudge } from "./spec-judge.ts";
import { TestJudge } from "./test-judge.ts";

/** Tells what notices mutants of one kind, in a copy of the repository of its own. */
export interface Judge {
  readonly findKiller: (mutant: Mutant) => Promise<Pick<Verdict, "killer" | "isStale">>;
  /** What a file says has changed. */
  readonly forget: (file: string) => void;
}

/** Puts a mutant in its place, asks, and puts back what was there. */
export async function judge(root: string, it: Judge, mutant: Mutant): Promise<Verdict> {
  const { kind, id, guess } = mutant;
  const path = join(root, mutant.file);
  const before = readFileSync(path, "utf8");
  writeFileSync(path, mutant.text);
  it.forget(path);
  const found = await it.findKiller(mutant);
  writeFileSync(path, before);
  it.forget(path);
  return { kind, id, guess, ...found };
}

/** Starts what judges mutants of a kind. */
export async function startJudge(kind: Kind, root: string, pristine: string): Promise<Judge> {
  if (kind === "spec") return SpecJudge.start(root, pristine);
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
async function startCore(root: string, start: Start): Promise<TestJudge> {
  const engine = await start("packages/core");
  const source = join(root, "packages/core/src/index.ts");
  const contract = await start("tools/contract", { "@cash-in/core": source });
  const cheap = listTests(join(root, "packages/core/src"));
  return new TestJudge([
    { engine, files: cheap, name: "core" },
    { engine, files: ["test/behaviour/"], name: "core" },
    { engine: contract, files: ["src/index.test.ts"], name: "contract" },
    { engine, files: ["test/leak.test.ts"], name: "core" },
  ]);
}

async function startEmitters(root: string, start: Start): Promise<TestJudge> {
  const engine = await start("tools/generate");
  const cheap = listTests(join(root, "tools/generate/src")).filter((it) =>
    /^(emit|model)\//.test(it),
  );
  return new TestJudge([
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
