import { join } from "node:path";
import type { Engine } from "./engine.ts";
import { runNode } from "./run-node.ts";

/** Looks whether the generator still makes what is committed, which the contract tests have seen at work. */
export function createFreshness(root: string): Engine {
  const command = [join(root, "tools/generate/src/cli.ts"), "--check"];
  return {
    findFailure: async () => {
      const { isGood, output } = await runNode(command, { cwd: root });
      if (isGood) return undefined;
      const [, path = "it ends with an error"] = /^(?:\w+): (.+)$/m.exec(output) ?? [];
      return { file: path, name: "" };
    },
    forget: () => {},
  };
}
