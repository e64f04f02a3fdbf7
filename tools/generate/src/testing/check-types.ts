import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const repository = new URL("../../../../", import.meta.url);
// TypeScript 7, as everywhere but in openapi-typescript.
const tsc = fileURLToPath(new URL("node_modules/typescript/bin/tsc", repository));

/** Checks the types of generated packages against core's source. Returns what the compiler says: nothing if all is well. */
export async function checkTypes(folder: string, areas: readonly string[]): Promise<string> {
  const core = fileURLToPath(new URL("packages/core/src", repository));
  const paths = {
    "@cash-in/core": [`${core}/index.ts`],
    "@cash-in/core/openapi-fetch": [`${core}/openapi-fetch.ts`],
    "@cash-in/core/testing": [`${core}/testing.ts`],
    "@cash-in/core/opentelemetry": [`${core}/opentelemetry.ts`],
    ...Object.fromEntries(
      areas.flatMap((area) => [
        [`@cash-in/${area}`, [`./packages/${area}/src/generated/index.ts`]],
        [`@cash-in/${area}/*`, [`./packages/${area}/src/generated/*.ts`]],
      ]),
    ),
  };
  const config = {
    extends: fileURLToPath(new URL("tsconfig.base.json", repository)),
    compilerOptions: { types: [], paths, skipLibCheck: false },
    include: ["packages/*/src", "*.mts"],
  };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  const run = promisify(execFile)(process.execPath, [tsc, "-p", folder], { cwd: folder });
  return run.then(
    () => "",
    (error: { stdout: string }) => error.stdout,
  );
}
