import { runProgram } from "@cash-in/workbench/run-program";

/** The registry that npm is configured with, which is the one that is published to. */
export function readRegistry(root: string): Promise<string> {
  return runProgram("npm", ["config", "get", "registry"], { cwd: root });
}
