import { type BuildOptions, build } from "esbuild";

const common = {
  bundle: true,
  write: false,
  format: "esm",
  target: "es2022",
  logLevel: "error",
} as const satisfies BuildOptions;

const forBrowsers = {
  ...common,
  minify: true,
  metafile: true,
  platform: "neutral",
  mainFields: ["module", "main"],
} as const satisfies BuildOptions;

/** Bundles and minifies a module with all that it imports, as an application for browsers would. */
export async function bundleModule(file: string): Promise<string> {
  const { outputFiles } = await build({ ...forBrowsers, entryPoints: [file] });
  return outputFiles[0]?.text ?? "";
}

/** How many bytes of {@link bundleModule}'s output come from each file. `alias` puts files in the place of packages. */
export async function measureParts(
  file: string,
  alias: Record<string, string>,
): Promise<Map<string, number>> {
  const { metafile } = await build({ ...forBrowsers, entryPoints: [file], alias });
  const inputs = Object.values(metafile.outputs).flatMap((it) => Object.entries(it.inputs));
  return new Map(inputs.map(([path, { bytesInOutput }]) => [path, bytesInOutput]));
}

/** Compiles a module and its neighbours into one file that imports packages where it runs, as a server would. */
export async function compileModule(file: string): Promise<string> {
  const { outputFiles } = await build({
    ...common,
    entryPoints: [file],
    platform: "node",
    packages: "external",
  });
  return outputFiles[0]?.text ?? "";
}
