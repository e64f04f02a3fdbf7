import type { Area } from "../../model/model.ts";
import { emitArea } from "../emit-area.ts";
import { emitClient } from "../emit-client.ts";
import { emitIndex } from "../emit-index.ts";
import { emitOpenapi } from "../emit-openapi.ts";
import { emitOperations } from "../emit-operations.ts";
import { emitPathClient } from "../emit-path-client.ts";
import type { EmitPaths } from "../emit-paths.ts";
import { emitTypes } from "../emit-types.ts";
import { emitReadme } from "../readme/emit-readme.ts";
import { emitConfigs } from "./emit-configs.ts";
import { emitContractTest } from "./emit-contract-test.ts";
import { emitPackageJson } from "./emit-package-json.ts";

/** What a package takes over from the disk. */
export interface Existing {
  readonly packageJson: string | undefined;
  readonly license: string | undefined;
}

/** All files of an area's package, by path within it. */
export async function emitPackage(
  area: Area,
  existing: Existing,
  emitPaths: EmitPaths,
): Promise<ReadonlyMap<string, string>> {
  const paths = emitPaths(area.types, area.name);
  const files = [
    ...emitConfigs(area),
    ...(existing.license === undefined ? [] : [["LICENSE", existing.license] as const]),
    ["README.md", emitReadme(area)],
    ["openapi.yaml", emitOpenapi(area.document, area.name)],
    ["package.json", emitPackageJson(area, existing.packageJson)],
    ["src/generated/area.ts", emitArea(area)],
    ["src/generated/client.ts", emitClient(area)],
    ["src/generated/index.ts", emitIndex(area)],
    ["src/generated/openapi-fetch.ts", emitPathClient(area)],
    ["src/generated/operations.ts", emitOperations(area)],
    ["src/generated/types.ts", emitTypes(area)],
    ["test/contract.test.ts", emitContractTest(area)],
  ] as const;
  return new Map([...files, ["src/generated/paths.ts", await paths]]);
}
