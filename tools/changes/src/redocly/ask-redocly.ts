import { execFile } from "node:child_process";
import { mkdtempDisposable, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { redocly } from "@cash-in/workbench/find-redocly";
import type { Bump } from "../bump.ts";

const config = fileURLToPath(new URL("redocly-diff.yaml", import.meta.url));

/** What `redocly diff --format json` says; the parts that are read. */
export interface Opinion {
  readonly bump: Bump | "none";
  readonly changes: readonly OpinionChange[];
}

export interface OpinionChange {
  readonly impact: Bump;
  readonly property?: string;
  readonly verdicts: readonly { readonly message: string; readonly location: Place }[];
  readonly base?: Place;
  readonly revision?: Place;
}

interface Place {
  readonly pointer: string;
}

/** Asks Redocly what it thinks of two OpenAPI documents. */
export async function askRedocly(base: string, next: string): Promise<Opinion> {
  await using temporary = await mkdtempDisposable(join(tmpdir(), "changes-redocly-"));
  const folder = temporary.path;
  await writeFile(join(folder, "base.yaml"), base);
  await writeFile(join(folder, "next.yaml"), next);
  const flags = [`--config=${config}`, "--format=json", "--fail-on=none"];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [redocly, "diff", "base.yaml", "next.yaml", ...flags],
    {
      cwd: folder,
      maxBuffer: 2 ** 28,
      // It asks the registry for news otherwise, and tells its maker that it was run.
      env: {
        ...process.env,
        CI: "true",
        REDOCLY_TELEMETRY: "off",
        REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
      },
    },
  );
  return JSON.parse(stdout) as Opinion;
}
