import type { Area } from "../../model/model.ts";

/** The configuration files of a package. */
export function emitConfigs({ name }: Area): ReadonlyMap<string, string> {
  return new Map([
    ["tsconfig.json", toJson(build)],
    ["tsconfig.test.json", toJson(check)],
    ["turbo.json", toJson({ extends: ["//"], tasks: { fresh: { inputs: listInputs(name) } } })],
    ["vitest.config.ts", 'export { default } from "../../vitest.shared.ts";\n'],
  ]);
}

// The types alone: esbuild makes the code, so that it is few files.
const build = {
  extends: "../../tsconfig.package.json",
  compilerOptions: { rootDir: "src/generated", outDir: "dist", emitDeclarationOnly: true },
  include: ["src/generated"],
};

const check = { extends: "../../tsconfig.base.json", include: ["src", "test"] };

// All that decides what a package looks like: its own part of the spec, the generator, and what reads the spec.
function listInputs(area: string): string[] {
  return [
    "$TURBO_DEFAULT$",
    "$TURBO_ROOT$/LICENSE",
    "$TURBO_ROOT$/pnpm-workspace.yaml",
    `$TURBO_ROOT$/spec/areas/${area}/**`,
    "$TURBO_ROOT$/spec/common/**",
    "$TURBO_ROOT$/spec/openapi.yaml",
    ...["description", "generate", "workbench"].flatMap((tool) => [
      `$TURBO_ROOT$/tools/${tool}/package.json`,
      `$TURBO_ROOT$/tools/${tool}/src/**`,
      `!$TURBO_ROOT$/tools/${tool}/src/**/*.test.ts`,
      `!$TURBO_ROOT$/tools/${tool}/src/testing/**`,
    ]),
  ];
}

function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
