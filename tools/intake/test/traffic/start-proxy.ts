import { quiet, redocly } from "@cash-in/workbench/find-redocly";
import { startProgram } from "@cash-in/workbench/start-program";

export interface Proxy {
  readonly url: string;
  /** Stops it; the recording is whole afterwards. */
  stop(): Promise<void>;
}

/** `redocly proxy` before a server, recording what passes. */
export async function startProxy(target: string, har: string): Promise<Proxy> {
  const args = ["proxy", "--target", target, "--port", "0", "--har", har];
  const env = { ...process.env, ...quiet };
  const proxy = startProgram(process.execPath, [redocly, ...args], { env });
  const [, url = ""] = await proxy.waitFor(/listening on (http:\/\/127\.0\.0\.1:\d+)\b/);
  return { url, stop: () => proxy.stop("SIGINT") };
}
