import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";

const redocly = fileURLToPath(import.meta.resolve("@redocly/cli/package.json")).replace(
  "package.json",
  "bin/cli.js",
);

export interface Proxy {
  readonly url: string;
  /** Stops it; the recording is whole afterwards. */
  stop(): Promise<void>;
}

/** `redocly proxy` before a server, recording what passes. */
export async function startProxy(target: string, har: string): Promise<Proxy> {
  const port = await findPort();
  const args = ["proxy", "--target", target, "--port", String(port), "--har", har];
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const child = spawn(process.execPath, [redocly, ...args], {
    env,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const exited = once(child, "exit");
  let told = "";
  await new Promise<void>((resolve, reject) => {
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      told += text;
      if (told.includes(`127.0.0.1:${port}`)) resolve();
    });
    child.on("exit", () => reject(new Error(`The proxy did not start: ${told}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      child.kill("SIGINT");
      await exited;
    },
  };
}

/** A port that is free now. */
async function findPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
