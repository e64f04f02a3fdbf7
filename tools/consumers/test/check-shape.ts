import { readFileSync } from "node:fs";
import {
  checkPackage,
  createPackageFromTarballData,
  type Problem,
  type ResolutionKind,
} from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

/**
 * Ways to look for modules that can never find ES modules only, which is all we publish: the one from before
 * `exports`, and that of a CommonJS file before Node could `require` an ES module. (The profile `esm-only` of attw.)
 */
const ignored: readonly ResolutionKind[] = ["node10", "node16-cjs"];

/** What attw and publint say against a packed package. */
export async function checkShape(tarball: string): Promise<readonly string[]> {
  const data = readFileSync(tarball);
  const result = await checkPackage(createPackageFromTarballData(new Uint8Array(data)), {
    // Files to read, no modules to import: they have no types.
    excludeEntrypoints: [/\.yaml$/],
  });
  const problems = result.types === false ? ["there are no types"] : listProblems(result.problems);
  const { buffer, byteOffset, byteLength } = data;
  const { messages, pkg } = await publint({
    pack: { tarball: buffer.slice(byteOffset, byteOffset + byteLength) },
    strict: true,
  });
  return [
    ...problems,
    ...messages.map((it) => formatMessage(it, pkg, { color: false }) ?? it.code),
  ];
}

function listProblems(problems: readonly Problem[]): readonly string[] {
  return problems
    .filter((it) => !("resolutionKind" in it && ignored.includes(it.resolutionKind)))
    .map((problem) => JSON.stringify(problem));
}
