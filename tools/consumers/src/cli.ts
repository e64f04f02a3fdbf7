import { mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineCommand } from "@cash-in/workbench/define-command";
import { runMain } from "@cash-in/workbench/run-main";
import { runProgram } from "@cash-in/workbench/run-program";
import { chooseConsumers } from "./choose-consumers.ts";
import type { Consumer } from "./consumers/consumer.ts";
import { consumers } from "./consumers/index.ts";
import { judge } from "./judge.ts";
import { printTable } from "./print-table.ts";
import { createEnvironment } from "./registry/create-environment.ts";
import { publishAll } from "./registry/publish.ts";
import { startRegistry } from "./registry/start-registry.ts";
import { type Row, runConsumer } from "./run-consumer.ts";
import { startOddServer } from "./servers/start-odd-server.ts";
import { startPackedMock } from "./servers/start-packed-mock.ts";

const repository = fileURLToPath(new URL("../../..", import.meta.url));

const brief =
  "Installs the packed packages from a registry of its own, everywhere users are, and uses them.";

const command = defineCommand({
  brief,
  description: `${brief}

Names: ${consumers.map(({ name }) => name).join(", ")}.
Chromium is what CHROMIUM names, or the first one on the path.

Exit code: 0 all that could be had work. 1 one fails or, with CI=true, cannot be had. 2 the command failed.`,
  options: {
    skip: {
      kind: "texts",
      placeholder: "<name>",
      brief: "leave this one out; needed with CI=true where it cannot be had",
    },
    only: {
      kind: "texts",
      placeholder: "<name>",
      brief: "run this one, and others that are named so",
    },
  },
  async run(names) {
    const { chosen, skipped } = chooseConsumers(names);
    const build = ["exec", "turbo", "run", "build", "--filter=./packages/*"];
    await runProgram("pnpm", build, { cwd: repository });
    await using root = await mkdtempDisposable(join(tmpdir(), "cash-in-consumers-"));
    const rows = [...(await runAll(chosen, root.path)), ...skipped];
    console.log(`\n${printTable(rows)}`);
    return judge(rows, process.env.CI === "true");
  },
});

await runMain({ name: "pnpm test:consumers", command });

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
