import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installPackages } from "@cash-in/consumers";
import { checkOneCopy } from "../checks/check-one-copy.ts";
import type { Published } from "../checks/published.ts";
import { readManifest } from "../packages.ts";
import { checkExports, checkProgram } from "./check-program.ts";
import type { Outcome } from "./outcome.ts";
import { readExample } from "./read-example.ts";
import { tellFault } from "./tell-fault.ts";

/** What using packages takes. */
export interface Bench {
  /** A folder for folders. */
  readonly root: string;
  /** The environment of a user of the registry. */
  readonly env: NodeJS.ProcessEnv;
  /** Address of the mock server. */
  readonly mock: string;
  /** Name of the package that may be there only once. */
  readonly core: string;
}

const nodeTypes = readManifest(fileURLToPath(import.meta.resolve("@types/node/package.json")));

/** Installs a package in an empty folder as a user would, and uses all of it. */
export async function usePackage(published: Published, bench: Bench): Promise<readonly Outcome[]> {
  const { manifest, files } = published;
  const { name, version } = manifest;
  const folder = join(bench.root, name.replace("/", "-"));
  const program = readExample(files.get("README.md") ?? "", bench.mock);
  const names = [...new Set([name, ...(program?.needs ?? [])])];
  const end = (check: string, faults: readonly string[]): Outcome => ({
    subject: name,
    check,
    faults,
  });
  const dependencies = {
    ...Object.fromEntries(names.map((it) => [it, version])),
    ...(isForNode(published) ? { "@types/node": nodeTypes.version } : {}),
  };
  const faults = await tellFault(() => installPackages(folder, bench.env, dependencies));
  if (faults.length > 0) return [end("install", faults)];
  const example =
    program === undefined
      ? ["README.md shows no example"]
      : await checkProgram(folder, "example.mts", program.code, bench.env);
  return [
    end("install", checkOneCopy(folder, bench.core)),
    end("exports", await checkExports(folder, manifest, bench.env)),
    end("README", example),
  ];
}

// Its users have the types of the platform.
function isForNode({ files }: Published): boolean {
  return [...files].some(([path, text]) => path.endsWith(".d.ts") && text.includes('from "node:'));
}
