import { spawn } from "node:child_process";
import { copyFile, mkdir, mkdtempDisposable, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../../../../", import.meta.url));

/** A repository like ours in a temporary folder, with a spec that says nothing yet. */
export interface Workspace {
  readonly root: string;
  /** The folder of the spec, and its root document. */
  readonly spec: string;
  readonly document: string;
  readonly packages: string;
  write(path: string, content: object): Promise<void>;
  remove(): Promise<void>;
}

const EMPTY = `openapi: 3.1.0
info:
  title: Foreign
  version: 1.0.0
  license:
    name: Unknown
    url: https://docs.example/license
servers: []
tags: []
paths: {}
`;

/** Makes an empty workspace, whose packages find core and the contract suite as ours do. */
export async function createWorkspace(): Promise<Workspace> {
  const temporary = await mkdtempDisposable(join(tmpdir(), "cash-in-foreign-"));
  const root = temporary.path;
  const spec = join(root, "spec");
  const document = join(spec, "openapi.yaml");
  await mkdir(spec);
  await writeFile(document, EMPTY);
  await writeFile(join(root, "package.json"), '{ "type": "module" }');
  for (const file of ["tsconfig.base.json", "tsconfig.package.json"])
    await copyFile(join(repository, file), join(root, file));
  await symlink(join(repository, "tools/intake/node_modules"), join(root, "node_modules"), "dir");
  return {
    root,
    spec,
    document,
    packages: join(root, "packages"),
    write: (path, content) => writeFile(join(root, path), JSON.stringify(content)),
    remove: () => temporary.remove(),
  };
}

export interface Ended {
  readonly code: number | null;
  /** Standard output and standard error, as they came. */
  readonly text: string;
}

/** Runs a script of the repository with the Node that runs this. */
export async function runScript(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  // A test runner that finds itself in another one behaves differently.
  const own = Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_OPTIONS)/.test(name));
  const child = spawn(process.execPath, [join(repository, script), ...args], {
    cwd: repository,
    env: { ...Object.fromEntries(own), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (part: string) => {
      text += part;
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject).on("close", resolve);
  });
  return { code, text };
}
