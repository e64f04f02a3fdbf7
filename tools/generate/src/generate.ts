import { basename, dirname, join, resolve } from "node:path";
import { loadSpec } from "@cash-in/description/load";
import { Problem } from "@cash-in/workbench/problem";
import { checkSpec } from "./checks/check-spec.ts";
import { createReport, type Report } from "./create-report.ts";
import { compareFiles, readText } from "./disk/compare-files.ts";
import { formatFiles } from "./disk/format-files.ts";
import { writeFiles } from "./disk/write-files.ts";
import { emitEvidence } from "./emit/emit-evidence.ts";
import { emitOpenapi } from "./emit/emit-openapi.ts";
import type { EmitPaths } from "./emit/emit-paths.ts";
import { insertBlock } from "./emit/insert-block.ts";
import { emitPackage } from "./emit/package/emit-package.ts";
import { printInstall } from "./emit/readme/print-install.ts";
import { adaptDocument } from "./foreign/adapt-document.ts";
import { placeNames, readNames } from "./foreign/names.ts";
import { createModel } from "./model/create-model.ts";
import type { Area, Model } from "./model/model.ts";
import { isReleased } from "./released.ts";
import { ignoreParameters } from "./spec/ignore-parameters.ts";

export interface GenerateOptions {
  /** Root document of the spec. */
  readonly spec: string;
  /** Folder of the packages. The repository's README and LICENSE are beside it. */
  readonly out: string;
  /** Only these areas; all of them where it is empty. */
  readonly areas: readonly string[];
  /** Compares and writes nothing. */
  readonly check: boolean;
  /** The spec is somebody else's: what it leaves out is given a default, and told. */
  readonly isForeign?: boolean;
}

const readmePath = "README.md";

/** Makes the packages out of the spec. When anything fails, nothing on disk has changed. */
export async function generate(options: GenerateOptions, emitPaths: EmitPaths): Promise<Report> {
  const { isForeign = false } = options;
  const spec = await loadSpec(options.spec, { isForeign });
  const adapted = isForeign ? adaptDocument(spec, await readNames(options.out)) : undefined;
  if (!adapted) {
    ignoreParameters(spec.document);
    checkSpec(spec);
  }
  const model = createModel(spec.document);
  const areas = selectAreas(model, options.areas);
  const out = resolve(options.out);
  const root = dirname(out);
  const packages = basename(out);
  const emitted = await Promise.all([
    ...areas.map((area) => emitArea(area, out, emitPaths)),
    ...(options.areas.length === 0 ? [emitWhole(model, packages)] : []),
  ]);
  const files = new Map(await formatFiles(new Map(emitted.flat())));
  await placeEvidence(files, root);
  if (options.areas.length === 0) await placeInstall(files, root, packages);
  if (adapted) placeNames(files, packages, adapted.names);
  const folders = areas.map(({ name }) => `${packages}/${name}/src/generated`);
  const changes = await compareFiles(root, files, folders);
  if (!options.check) await writeFiles(root, files, changes);
  return createReport(areas, packages, [...files.keys()], changes, adapted?.notes);
}

function selectAreas({ areas }: Model, names: readonly string[]): readonly Area[] {
  const known = areas.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new Problem(`Unknown area: ${unknown}. There are: ${known.join(", ")}.`);
  }
  return names.length === 0 ? areas : areas.filter(({ name }) => names.includes(name));
}

async function emitArea(
  area: Area,
  out: string,
  emitPaths: EmitPaths,
): Promise<[string, string][]> {
  const license = await readText(join(dirname(out), "LICENSE"));
  const packageJson = await readText(join(out, area.name, "package.json"));
  const files = await emitPackage(area, { packageJson, license }, emitPaths);
  return [...files].map(([path, text]) => [`${basename(out)}/${area.name}/${path}`, text]);
}

// The repository's README is written by hand, except for one table. It is formatted alone, then put in its place.
async function emitWhole(model: Model, packages: string): Promise<[string, string][]> {
  return [
    [`${packages}/mock/openapi.yaml`, emitOpenapi(model.document)],
    [readmePath, emitEvidence(model)],
  ];
}

async function placeEvidence(files: Map<string, string>, root: string): Promise<void> {
  const evidence = files.get(readmePath);
  const readme = await readText(join(root, readmePath));
  files.delete(readmePath);
  if (evidence === undefined || readme === undefined) return;
  files.set(readmePath, insertBlock(readme, "evidence", evidence));
}

/** The READMEs of packages that are no area's are written by hand, except for how to get them. */
async function placeInstall(
  files: Map<string, string>,
  root: string,
  packages: string,
): Promise<void> {
  for (const folder of ["core", "mock"]) {
    const path = `${packages}/${folder}/README.md`;
    const readme = await readText(join(root, path));
    if (readme === undefined) continue;
    files.set(
      path,
      insertBlock(
        readme,
        "install",
        `${printInstall(folder, isReleased)}
`,
      ),
    );
  }
}
