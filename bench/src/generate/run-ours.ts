import { type Execution, execute } from "../run/execute.ts";
import { inRepository } from "../run/paths.ts";

/** Runs our generator, from a description to the packages of all areas. */
export function runOurs(spec: string, out: string): Promise<Execution> {
  const cli = inRepository("tools/generate/src/cli.ts");
  return execute([process.execPath, cli, "--spec", spec, "--out", out]);
}
