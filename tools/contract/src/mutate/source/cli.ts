import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { listSourceMutants, type SourceMutant } from "./list-source-mutants.ts";

const help = `Changes core in one spot at a time, and looks whether the tests notice.

Usage: node tools/contract/src/mutate/source/cli.ts [--every <n>]

  --every <n>   only every nth mutant
  --help        show this

Exit status 1 where less than 95 % of the mutants are noticed.`;

// What a mistake on the wire would touch.
const files = [
  "request/build-request.ts",
  "request/check-input.ts",
  "request/serialise-body.ts",
  "response/parse-value.ts",
  "response/read-answer.ts",
  "errors/from-status.ts",
  "execute-call.ts",
  "key.ts",
];

const repository = fileURLToPath(new URL("../../../../../", import.meta.url));
const core = join(repository, "packages/core");
const contract = fileURLToPath(new URL("../../../", import.meta.url));
const options = { every: { type: "string", default: "1" }, help: { type: "boolean" } } as const;
const { values } = parseArgs({ options });
if (values.help) console.log(help);
else process.exitCode = run(Number(values.every));

function run(every: number): number {
  if (!(every >= 1)) {
    console.error(`--every takes a whole number above zero. See --help.`);
    return 1;
  }
  // A copy, at the same place below its root: nobody else who works here may meet a mutant.
  const root = mkdtempSync(join(tmpdir(), "mutants-"));
  try {
    const copy = join(root, "packages/core");
    cpSync(core, copy, {
      recursive: true,
      filter: (it) => !/node_modules|dist|\.reports/.test(it),
    });
    for (const file of ["vitest.shared.ts", "tsconfig.base.json", "tsconfig.package.json"]) {
      cpSync(join(repository, file), join(root, file));
    }
    symlinkSync(join(repository, "node_modules"), join(root, "node_modules"));
    symlinkSync(join(core, "node_modules"), join(copy, "node_modules"));
    const killer = findKiller(copy);
    if (killer !== undefined) {
      console.error(`The tests (${killer}) fail without any mutant. Run: pnpm test`);
      return 1;
    }
    return tryAll(copy, every);
  } finally {
    rmSync(root, { recursive: true });
  }
}

function tryAll(copy: string, every: number): number {
  const mutants = files.flatMap((file) =>
    listSourceMutants(readFileSync(join(core, "src", file), "utf8")).map((it) => ({ ...it, file })),
  );
  const chosen = mutants.filter((_, index) => index % every === 0);
  const survived = chosen.filter((it) => !isNoticed(copy, it));
  for (const { file, line, from, to } of survived) {
    console.error(`survived: ${file}:${line}: ${from} → ${to || "nothing"}`);
  }
  const killed = chosen.length - survived.length;
  console.log(`${chosen.length} mutants of core, ${killed} noticed, ${survived.length} survived.`);
  return killed >= chosen.length * 0.95 ? 0 : 1;
}

function isNoticed(copy: string, { file, line, from, to, text }: SourceMutant & { file: string }) {
  const path = join(copy, "src", file);
  const before = readFileSync(path, "utf8");
  writeFileSync(path, text);
  const killer = findKiller(copy);
  writeFileSync(path, before);
  console.log(`${file}:${line}: ${from} → ${to || "nothing"}: ${killer ?? "survived"}`);
  return killer !== undefined;
}

/** The first of the suites that fails: the contract of the made-up API, then core's own tests. */
function findKiller(copy: string): string | undefined {
  const env = { ...process.env, CORE_SOURCE: join(copy, "src/index.ts"), CONTRACT_SEED: "1" };
  const quick = { ...env, CONTRACT_RUNS: "10" };
  if (!passes(contract, ["src/index.test.ts"], quick)) return "contract";
  return passes(copy, [], env) ? undefined : "core's own tests";
}

function passes(folder: string, names: readonly string[], env: NodeJS.ProcessEnv): boolean {
  const vitest = fileURLToPath(new URL("vitest.mjs", import.meta.resolve("vitest/package.json")));
  const args = ["run", "--bail", "1", "--reporter", "dot", ...names];
  const { status } = spawnSync(process.execPath, [vitest, ...args], {
    cwd: folder,
    env,
    // A mutant may never end.
    timeout: 180_000,
  });
  return status === 0;
}
