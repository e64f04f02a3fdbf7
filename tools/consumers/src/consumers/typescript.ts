import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ProgramError, runProgram } from "@cash-in/workbench/run-program";
import { installPackages } from "../install-packages.ts";
import { listAreas, readPackageName } from "../packages.ts";
import { findTool } from "./command-line.ts";
import type { Bench, Consumer } from "./consumer.ts";
import { clients, copyProgram } from "./copy-program.ts";
import { versions } from "./versions.ts";

// Before TypeScript 6, `bundler` was for ES modules alone.
const commonJs = { moduleResolution: "bundler", module: "commonjs" };

/** Compilers, each with every way to look for modules that a project of today has. */
export const compilers: readonly Consumer[] = [
  compiler("typescript-5.4", versions["typescript-5.4"]),
  compiler("typescript-5.9", versions["typescript-5.9"], ["common.cts"]),
  compiler("typescript-6", versions["typescript-6"], ["common.cts"], [commonJs]),
  compiler("typescript-7", versions["typescript-7"], ["common.cts"], [commonJs]),
  {
    name: "typescript-7 without DOM",
    needs: { typescript: versions["typescript-7"], "@types/node": versions["types-node"] },
    async run(bench) {
      await prepare(bench);
      const roots = { typeRoots: [join(bench.tools, "node_modules/@types")], types: ["node"] };
      const node = { ...resolutions[2], ...roots, lib: ["es2024"] };
      return compile(bench, node, ["consume.mts", "packages.ts", "types.ts", "every-entry.ts"]);
    },
  },
];

const resolutions = [
  { moduleResolution: "bundler", module: "esnext" },
  { moduleResolution: "node16", module: "node16" },
  { moduleResolution: "nodenext", module: "nodenext" },
];

const options = {
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  // The declarations of the packages count, too.
  skipLibCheck: false,
  allowImportingTsExtensions: true,
  noEmit: true,
};

const files = ["consume.mts", "packages.ts", "page.ts", "worker.ts", "types.ts", "every-entry.ts"];

/** @param common what else compiles with `nodenext`: before 5.8 it let no CommonJS file import an ES module. */
function compiler(
  name: string,
  version: string,
  common: readonly string[] = [],
  others: typeof resolutions = [],
): Consumer {
  return {
    name,
    needs: { typescript: version },
    async run(bench) {
      await prepare(bench);
      copyFileSync(join(bench.folder, "types.ts"), join(bench.folder, "common.cts"));
      const faults: string[] = [];
      for (const resolution of [...resolutions, ...others]) {
        const more = resolution.module === "nodenext" ? common : [];
        faults.push(...(await compile(bench, resolution, [...files, ...more])));
      }
      return faults;
    },
  };
}

async function prepare({ folder, env }: Bench): Promise<void> {
  await installPackages(folder, env, clients);
  copyProgram(folder, files.slice(0, -1));
  writeFileSync(join(folder, "every-entry.ts"), importEverything());
}

function importEverything(): string {
  const entries = listAreas()
    .map(readPackageName)
    .flatMap((name) => [name, `${name}/paths`, `${name}/openapi-fetch`]);
  return entries.map((entry, index) => `export * as entry${index} from "${entry}";\n`).join("");
}

/** Compiles files of a project, and returns what the compiler says. */
export async function compile(
  bench: Bench,
  settings: object & Partial<(typeof resolutions)[number]>,
  files: readonly string[],
): Promise<readonly string[]> {
  const config = { compilerOptions: { ...options, ...settings }, files };
  writeFileSync(join(bench.folder, "tsconfig.json"), JSON.stringify(config));
  try {
    await runProgram(findTool(bench, "tsc"), [], { cwd: bench.folder, env: bench.env });
    return [];
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error;
    return [`moduleResolution ${settings.moduleResolution}: ${error.message}`];
  }
}
