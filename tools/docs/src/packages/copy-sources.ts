import { mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { listEntryPoints, listPackages, type State } from "@cash-in/changes/state";
import { scope } from "@cash-in/generate/scope";
import { spellOutTypes } from "./spell-out-types.ts";

/** A module that users import, and where its source stands in the copy. */
export interface Module {
  /** Such as `@cash-in/core/openapi-fetch`. */
  readonly name: string;
  readonly folder: string;
  readonly path: string;
}

/** What openapi-typescript makes: the whole API again, for other tools. It has no docstrings of ours. */
const withoutPage = "./paths";

const repository = new URL("../../../../", import.meta.url);
const base = fileURLToPath(new URL("tsconfig.base.json", repository));
const typeRoot = fileURLToPath(new URL("node_modules/@types", repository));

/** Copies the packages' sources, in the form that documentation is made of, and lists the modules in them. */
export async function copySources(root: string, state: State, to: string): Promise<Module[]> {
  const folders = listPackages(state);
  for (const [path, text] of state.files) {
    if (!/\.ts$|package\.json$/.test(path)) continue;
    await mkdir(dirname(join(to, path)), { recursive: true });
    await writeFile(join(to, path), prepare(state, path, text));
  }
  for (const folder of folders) {
    const modules = `packages/${folder}/node_modules`;
    await symlink(join(root, modules), join(to, modules), "junction");
  }
  await writeFile(join(to, "tsconfig.json"), JSON.stringify(createConfig(state, folders)));
  return folders.flatMap((folder) => listModules(state, folder, to));
}

function prepare(state: State, path: string, text: string): string {
  const paths = state.files.get(path.replace(/types\.ts$/, "paths.ts"));
  const isArea = path.endsWith("/src/generated/types.ts");
  return isArea && paths !== undefined ? spellOutTypes(text, paths) : text;
}

// Packages are read from their sources, so that nothing has to be built before.
function createConfig(state: State, folders: readonly string[]) {
  const paths = folders.flatMap((folder) =>
    listEntryPoints(state, folder).map(({ name, path }) => [
      `${scope}/${folder}${name.slice(1)}`,
      [`./${path}`],
    ]),
  );
  return {
    extends: base,
    compilerOptions: { typeRoots: [typeRoot], paths: Object.fromEntries(paths) },
    include: ["packages/*/src"],
  };
}

function listModules(state: State, folder: string, to: string): Module[] {
  return listEntryPoints(state, folder)
    .filter(({ name }) => name !== withoutPage)
    .map(({ name, path }) => ({
      name: `${scope}/${folder}${name.slice(1)}`,
      folder,
      path: join(to, path),
    }));
}
