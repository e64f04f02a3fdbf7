import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { installPackages } from "../install-packages.ts";
import { scope } from "../registry/scope.ts";
import type { Server } from "./start-odd-server.ts";

/** Installs the mock server from the registry, as its users do, and starts its command. */
export async function startPackedMock(folder: string, env: NodeJS.ProcessEnv): Promise<Server> {
  await installPackages(folder, env, { [`${scope}/mock`]: "*" });
  const command = `${folder}/node_modules/${scope}/mock/dist/cli.js`;
  const child = spawn(process.execPath, [command, "--port", "0"], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface(child.stdout)) {
    const url = /http:\/\/\S+:\d+/.exec(line)?.[0];
    if (url === undefined) continue;
    child.stdout.resume();
    return { url, stop: () => stop(child) };
  }
  throw new Error("The mock server ended before it told its address.");
}

async function stop(child: ReturnType<typeof spawn>): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}
