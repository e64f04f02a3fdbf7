import type { Area } from "../../model/model.ts";
import { scope } from "../../scope.ts";

const entries = ["index", "openapi-fetch", "paths"];

// Empties `dist` first.
const declarations = "rolldown --config ../../rolldown.shared.ts --log-level warn";

// One file for each entry point loads quicker than one for each source. What entry points share is in `operations.js`. Maps are within.
const bundling = [
  ...entries.map((it) => `src/generated/${it}.ts`),
  "--bundle --splitting --chunk-names=operations --packages=external --format=esm --target=es2024",
  "--charset=utf8 --sourcemap=inline --outdir=dist --log-level=warning",
];

/** `package.json`. The version and all fields that are not named here stay as they are. */
export function emitPackageJson(area: Area, existing: string | undefined): string {
  const { version = "0.0.0", ...others } = parse(existing);
  const owned = {
    description: `Typed client for ${area.title} of the ${area.api}.`,
    keywords: [scope.slice(1), area.name, "api-client", "openapi", "typescript"],
    license: "MIT",
    type: "module",
    sideEffects: false,
    exports: {
      ".": createExport("index"),
      "./paths": createExport("paths"),
      "./openapi-fetch": createExport("openapi-fetch"),
      "./openapi.yaml": "./openapi.yaml",
    },
    files: ["CHANGELOG.md", "dist", "openapi.yaml"],
    engines: { node: ">=22.12" },
    scripts: {
      build: `tsc -p tsconfig.json --outDir .declarations && ${declarations} && esbuild ${bundling.join(" ")}`,
      "check:types": "tsc -p tsconfig.test.json",
      fresh: `node ../../tools/generate/src/cli.ts --check --area ${area.name}`,
      test: "vitest run",
    },
    dependencies: { [`${scope}/core`]: "workspace:^" },
    devDependencies: {
      [`${scope}/contract`]: "workspace:*",
      esbuild: "catalog:",
      rolldown: "catalog:",
      typescript: "catalog:",
      vitest: "catalog:",
    },
  };
  const name = `${scope}/${area.name}`;
  return toJson({ name, version, ...owned, ...omit(others, ["name", ...Object.keys(owned)]) });
}

function createExport(file: string): Record<string, string> {
  return { types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` };
}

function parse(text: string | undefined): Record<string, unknown> {
  return text === undefined ? {} : (JSON.parse(text) as Record<string, unknown>);
}

function omit(fields: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}

function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
