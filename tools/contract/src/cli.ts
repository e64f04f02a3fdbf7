import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { help, readCommand } from "./read-command.ts";

const packages = fileURLToPath(new URL("../../../packages/", import.meta.url));
const { resolve } = createRequire(import.meta.url);
const vitest = join(resolve("vitest/package.json"), "../vitest.mjs");
const areas = readdirSync(packages).filter((it) =>
  existsSync(join(packages, it, "test/contract.test.ts")),
);

try {
  const command = readCommand(process.argv.slice(2), areas);
  if (command.help) console.log(help);
  else process.exitCode = command.areas.map((it) => test(it, command.env)).find(Boolean) ?? 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** The contract tests of an area, whose seed stands at their head and in each failure. */
function test(area: string, env: Readonly<Record<string, string>>): number {
  console.log(`${area}:`);
  const { status } = spawnSync(process.execPath, [vitest, "run"], {
    cwd: join(packages, area),
    env: { ...process.env, ...env },
    stdio: "inherit",
  });
  return status ?? 1;
}
