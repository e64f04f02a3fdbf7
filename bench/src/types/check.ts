import { mkdir, writeFile } from "node:fs/promises";
import { execute, executeWell } from "../run/execute.ts";
import { inRepository } from "../run/paths.ts";

/** A TypeScript compiler. */
export interface Compiler {
  readonly id: string;
  readonly title: string;
  readonly path: string;
}

export const typescript5: Compiler = {
  id: "ts5",
  title: "TypeScript 5.9",
  path: inRepository("bench/node_modules/typescript/bin/tsc"),
};

export const typescript7: Compiler = {
  id: "ts7",
  title: "TypeScript 7",
  path: inRepository("node_modules/typescript/bin/tsc"),
};

/** The compilers that are measured. */
export const compilers: readonly Compiler[] = [typescript5, typescript7];

/** What a compiler says of itself after a check. */
export interface Check {
  readonly timeMs: number;
  readonly memoryBytes: number;
  readonly instantiations: number;
}

/** Writes a program of one file, `consumer.ts`, with the settings of a strict application. */
export async function writeProgram(
  folder: string,
  text: string,
  paths: Readonly<Record<string, readonly string[]>> = {},
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/consumer.ts`, text);
  const compilerOptions = {
    target: "es2022",
    lib: ["es2022", "dom", "dom.iterable"],
    module: "esnext",
    moduleResolution: "bundler",
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
    allowImportingTsExtensions: true,
    paths,
  };
  await writeFile(
    `${folder}/tsconfig.json`,
    JSON.stringify({ compilerOptions, files: ["consumer.ts"] }, null, 2),
  );
}

/** Checks a program; throws where it has errors. Ended after `timeout` ms, if any: then that is its time. */
export async function checkProgram(
  compiler: Compiler,
  folder: string,
  timeout?: number,
): Promise<Check> {
  const command = [process.execPath, compiler.path, "--project", folder, "--extendedDiagnostics"];
  const { code, output, durationMs } = await execute(command, { timeout });
  if (code === null) return { timeMs: durationMs, memoryBytes: 0, instantiations: 0 };
  if (code !== 0) {
    const errors = output.split("\n").filter((line) => line.includes("error TS"));
    throw new Error(`The program in ${folder} does not compile:\n${errors.slice(0, 5).join("\n")}`);
  }
  return {
    timeMs: readNumber(output, "Total time") * 1000,
    memoryBytes: readNumber(output, "Memory used") * 1000,
    instantiations: readNumber(output, "Instantiations"),
  };
}

function readNumber(output: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(output)?.[1] ?? Number.NaN);
}

/** What the compiler reads of a client: everything but its own library and the program itself. */
export async function listClientFiles(folder: string): Promise<string[]> {
  const command = [process.execPath, typescript5.path, "--project", folder, "--listFilesOnly"];
  const { output } = await executeWell(command);
  return output
    .trim()
    .split("\n")
    .filter(
      (file) => !file.includes("/node_modules/typescript/lib/") && file !== `${folder}/consumer.ts`,
    );
}
