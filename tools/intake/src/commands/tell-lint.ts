import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { repository } from "./folders.ts";

/** What the rules of the spec say now: the rest is for a person. */
export function tellLint(root: string): void {
  const cli = join(repository, "tools/lint/src/cli.ts");
  const { stdout } = spawnSync(process.execPath, [cli, "--spec", join(root, "openapi.yaml")], {
    cwd: repository,
    encoding: "utf8",
  });
  process.stdout.write(
    `\npnpm lint:spec says:\n${stdout}Next: pnpm generate, pnpm report:types, pnpm test\n`,
  );
}
