import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const repository = new URL("../../../../", import.meta.url);
const biome = fileURLToPath(import.meta.resolve("@biomejs/biome/bin/biome"));

/** Formats and lints generated packages as the repository does. Returns what is wrong: nothing if all is well. */
export async function checkLint(folder: string): Promise<string> {
  const config = {
    root: true,
    extends: [fileURLToPath(new URL("biome.json", repository))],
    vcs: { enabled: false },
  };
  await writeFile(join(folder, "biome.json"), JSON.stringify(config));
  const command = [biome, "check", "--error-on-warnings", "--colors=off", "packages"];
  const run = promisify(execFile)(process.execPath, command, { cwd: folder });
  return run.then(
    () => "",
    (error: { stdout: string; stderr: string }) => error.stdout + error.stderr,
  );
}
