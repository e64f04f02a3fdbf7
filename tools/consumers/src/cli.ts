import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chooseConsumers, help, UsageError } from "./choose-consumers.ts";
import type { Consumer } from "./consumers/consumer.ts";
import { judge } from "./judge.ts";
import { printTable } from "./print-table.ts";
import { createEnvironment } from "./registry/create-environment.ts";
import { publishAll } from "./registry/publish.ts";
import { startRegistry } from "./registry/start-registry.ts";
import { CommandError, runCommand } from "./run-command.ts";
import { type Row, runConsumer } from "./run-consumer.ts";
import { startOddServer } from "./servers/start-odd-server.ts";
import { startPackedMock } from "./servers/start-packed-mock.ts";

const repository = fileURLToPath(new URL("../../..", import.meta.url));

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // Anything else is a fault of ours: its stack is needed.
  if (!(error instanceof UsageError || error instanceof CommandError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function main(args: readonly string[]): Promise<number> {
  if (args.includes("--help")) {
    console.log(help);
    return 0;
  }
  const { chosen, skipped } = chooseConsumers(args);
  const build = ["exec", "turbo", "run", "build", "--filter=./packages/*"];
  await runCommand("pnpm", build, { cwd: repository });
  const root = mkdtempSync(join(tmpdir(), "cash-in-consumers-"));
  try {
    const rows = [...(await runAll(chosen, root)), ...skipped];
    console.log(`\n${printTable(rows)}`);
    return judge(rows, process.env.CI === "true");
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function runAll(consumers: readonly Consumer[], root: string): Promise<Row[]> {
  await using stack = new AsyncDisposableStack();
  const registry = await startRegistry();
  stack.defer(registry.stop);
  const env = createEnvironment(root, registry.url);
  await publishAll(root, env);
  const mock = await startPackedMock(join(root, "mock"), env);
  stack.defer(mock.stop);
  const odd = await startOddServer();
  stack.defer(odd.stop);
  console.log(
    `All packages are published at ${registry.url}, the mock server answers at ${mock.url}.`,
  );
  const rows: Row[] = [];
  for (const consumer of consumers) {
    const row = await runConsumer(consumer, root, env, { mock: mock.url, odd: odd.url });
    console.log(`${row.name} ${row.version}: ${row.outcome}`);
    rows.push(row);
  }
  return rows;
}
