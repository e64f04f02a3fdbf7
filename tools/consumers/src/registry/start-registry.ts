import { rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runProgram } from "@cash-in/workbench/run-program";
import { runServer } from "verdaccio";
import { scope } from "./scope.ts";

/** A running registry of npm packages. */
export interface Registry {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

// What it fetched from outside is kept between runs. Ours is not: the same version would have another content.
const storage = fileURLToPath(new URL("../../node_modules/.cache/registry", import.meta.url));

/** Starts verdaccio on loopback. What is not ours comes from the registry that npm is configured with. */
export async function startRegistry(): Promise<Registry> {
  rmSync(join(storage, scope), { recursive: true, force: true });
  const url = await runProgram("npm", ["config", "get", "registry"], { cwd: process.cwd() });
  const server = await runServer({
    self_path: storage,
    storage,
    uplinks: { outside: { url, max_fails: 100, timeout: "2m" } },
    packages: {
      [`${scope}/*`]: { access: "$all", publish: "$all" },
      "**": { access: "$all", proxy: "outside" },
    },
    max_body_size: "100mb",
    web: { enable: false },
    log: { type: "stdout", format: "pretty", level: "fatal" },
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", () => resolve());
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
