import { runCommand } from "@cash-in/consumers";

/** The registry that npm is configured with, which is the one that is published to. */
export function readRegistry(root: string): Promise<string> {
  return runCommand("npm", ["config", "get", "registry"], { cwd: root });
}
