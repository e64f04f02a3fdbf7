import { expect, test } from "vitest";
import { createArea } from "../../testing/create-area.ts";
import { emitConfigs } from "./emit-configs.ts";

test("behavior: a package is stale when its own part of the spec, the generator or its reading has changed", () => {
  const { tasks } = JSON.parse(emitConfigs(createArea()).get("turbo.json") ?? "");
  expect(tasks.fresh.inputs).toEqual(
    expect.arrayContaining([
      "$TURBO_DEFAULT$",
      "$TURBO_ROOT$/spec/areas/parcel-post/**",
      "$TURBO_ROOT$/spec/common/**",
      "$TURBO_ROOT$/spec/openapi.yaml",
      "$TURBO_ROOT$/tools/description/src/**",
      "$TURBO_ROOT$/tools/generate/src/**",
    ]),
  );
  expect(tasks.fresh.inputs).not.toContain("$TURBO_ROOT$/spec/**");
});

test("behavior: builds only what is generated", () => {
  expect(JSON.parse(emitConfigs(createArea()).get("tsconfig.json") ?? "")).toEqual({
    extends: "../../tsconfig.package.json",
    compilerOptions: { rootDir: "src/generated", outDir: "dist", emitDeclarationOnly: true },
    include: ["src/generated"],
  });
});
