import { spawn } from "node:child_process";
import { once } from "node:events";
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
  const args = ["proxy", "--target", target, "--port", "0", "--har", har];
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const child = spawn(process.execPath, [redocly, ...args], {
    env,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const exited = once(child, "exit");
  let told = "";
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      told += text;
      const [, address] = /listening on (http:\/\/127\.0\.0\.1:\d+)\b/.exec(told) ?? [];
      if (address !== undefined) resolve(address);
    });
    child.on("exit", () => reject(new Error(`The proxy did not start: ${told}`)));
  });
  return {
    url,
    async stop() {
      child.kill("SIGINT");
      await exited;
    },
  };
}
