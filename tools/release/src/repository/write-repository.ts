import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "@cash-in/workbench/problem";
import { listPublicPackages } from "../packages.ts";

/** Writes into every public package where its source is. The generator leaves the field alone. */
export function writeRepository(root: string, address: string): readonly string[] {
  if (!/^https:\/\/[\w.-]+\/[\w.-]+\/[\w.-]+$/.test(address) || address.endsWith(".git")) {
    throw new Problem(
      `${address || "Nothing"} is no address of a repository. Give it as in a browser: https://github.com/<owner>/<name>`,
    );
  }
  return listPublicPackages(root).map(({ folder }) => {
    const path = join(root, folder, "package.json");
    const repository = { type: "git", url: `git+${address}.git`, directory: folder };
    const manifest = { ...JSON.parse(readFileSync(path, "utf8")), repository };
    writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
    return path;
  });
}
