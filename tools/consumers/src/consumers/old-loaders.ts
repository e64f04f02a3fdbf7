import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ProgramError, runProgram } from "@cash-in/workbench/run-program";
import { installPackages } from "../install-packages.ts";
import { findTool } from "./command-line.ts";
import type { Bench, Consumer } from "./consumer.ts";
import { clients } from "./copy-program.ts";
import { versions } from "./versions.ts";

/** What loads no ES modules with `require`: that it fails as the READMEs say, and what they advise instead. */
export const oldLoaders: readonly Consumer[] = [
  {
    name: "commonjs before 22.12",
    needs: { node: versions["node-22.11"] },
    run: async (bench) => {
      await prepare(bench, {
        "require.cjs": `require("@cash-in/collection");`,
        "import.cjs": `import("@cash-in/collection").then(${check});`,
      });
      return [
        ...(await expectFailure(bench, "node", ["require.cjs"], "ERR_REQUIRE_ESM")),
        ...(await expectSuccess(bench, "node", ["import.cjs"])),
      ];
    },
  },
  {
    name: "jest",
    needs: { jest: versions.jest, node: versions["node-24"] },
    run: async (bench) => {
      await prepare(bench, {
        "import.test.js": `test("import", () => import("@cash-in/collection").then(${check}));`,
        "require.test.js": `test("require", () => (${check})(require("@cash-in/collection")));`,
      });
      const withModules = { NODE_OPTIONS: "--experimental-vm-modules" };
      return [
        ...(await expectFailure(bench, "jest", ["import"], "--experimental-vm-modules")),
        ...(await expectSuccess(bench, "jest", [], withModules)),
      ];
    },
  },
];

const check = `({ createCollectionClient: it }) => { if (typeof it !== "function") throw new Error("no client"); }`;

async function prepare(bench: Bench, files: Readonly<Record<string, string>>): Promise<void> {
  await installPackages(bench.folder, bench.env, clients, "commonjs");
  for (const [name, text] of Object.entries(files)) writeFileSync(join(bench.folder, name), text);
}

async function expectSuccess(
  bench: Bench,
  tool: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<readonly string[]> {
  const message = await run(bench, tool, args, env);
  return message === undefined ? [] : [message];
}

/** A failure that ends is one that the READMEs need no longer speak of. */
async function expectFailure(
  bench: Bench,
  tool: string,
  args: readonly string[],
  word: string,
): Promise<readonly string[]> {
  const message = await run(bench, tool, args, {});
  if (message?.includes(word)) return [];
  return [`${[tool, ...args].join(" ")} did not fail with ${word}, as the READMEs say: ${message}`];
}

async function run(
  bench: Bench,
  tool: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  try {
    await runProgram(findTool(bench, tool), [...args], {
      cwd: bench.folder,
      env: { ...bench.env, ...env },
    });
    return undefined;
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error;
    return error.message;
  }
}
