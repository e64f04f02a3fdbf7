import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "@cash-in/workbench/run-program";
import { packAll } from "../packages.ts";

/** Packs every package and puts it into the registry. */
export async function publishAll(root: string, env: NodeJS.ProcessEnv): Promise<void> {
  const folder = mkdtempSync(join(root, "packed-"));
  const tarballs = await packAll(folder);
  await Promise.all(tarballs.map((tarball) => publish(tarball, folder, env)));
}

/** Puts a tarball, or a folder with a package, into the registry. */
export async function publish(
  what: string,
  cwd: string,
  env: NodeJS.ProcessEnv,
  tag = "latest",
): Promise<void> {
  await runProgram("npm", ["publish", "--ignore-scripts", `--tag=${tag}`, what], { cwd, env });
}
