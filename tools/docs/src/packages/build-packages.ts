import { mkdtempDisposable, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readState } from "@cash-in/changes/read-state";
import { Problem } from "@cash-in/workbench/problem";
import {
  type Application,
  type DeclarationReflection,
  MinimalSourceFile,
  type NormalizedPath,
  type ProjectReflection,
  ReflectionKind,
} from "typedoc";
import { pages } from "../pages.ts";
import { copySources, type Module } from "./copy-sources.ts";
import { createApplication } from "./create-application.ts";
import { prepareReadme } from "./prepare-readme.ts";
import { withStillClock } from "./with-still-clock.ts";

/** What has a page of its own: a module, or something that it exports. */
export interface Export {
  readonly name: string;
  /** Such as `Module`, `Interface` or `Function`. */
  readonly kind: string;
  readonly module: string;
  /** From the folder of the site. */
  readonly page: string;
}

/** Makes the pages of the packages out of their docstrings and READMEs, and lists them. */
export async function buildPackages(root: string, site: string): Promise<Export[]> {
  await using temporary = await mkdtempDisposable(join(tmpdir(), "cash-in-docs-"));
  const folder = temporary.path;
  const modules = await copySources(root, readState(root, "next"), folder);
  return await document(root, folder, modules, join(site, pages.packages));
}

async function document(
  root: string,
  folder: string,
  modules: readonly Module[],
  out: string,
): Promise<Export[]> {
  const app = await createApplication(folder, modules);
  const entryPoints = (app.getEntryPoints() ?? []).map((it) => ({
    ...it,
    displayName: findName(modules, it.sourceFile.fileName),
  }));
  // The first module that exports something has its page, the others point to it: areas export what is core's.
  const isCore = ({ displayName }: { displayName: string }) => displayName.includes("/core");
  const [own, others] = [entryPoints.filter(isCore), entryPoints.filter((it) => !isCore(it))];
  const project = app.converter.convert([...own, ...others]);
  for (const module of project.children ?? []) await addReadme(app, project, module, root, modules);
  const exports: Export[] = [];
  app.renderer.on("endRender", () => exports.push(...listExports(app, project)));
  await withStillClock(() => app.generateDocs(project, out));
  if (app.logger.hasErrors())
    throw new Problem("TypeDoc could not write the pages of the packages.");
  return exports;
}

function findName(modules: readonly Module[], file: string): string {
  return modules.find(({ path }) => path === file)?.name ?? file;
}

/** The page of a package begins with its README; a further entry point has none. */
async function addReadme(
  app: Application,
  project: ProjectReflection,
  module: DeclarationReflection,
  root: string,
  modules: readonly Module[],
): Promise<void> {
  const folder = modules.find(({ name }) => name === module.name)?.folder;
  if (folder === undefined || !module.name.endsWith(`/${folder}`)) return;
  const path = join(root, "packages", folder, "README.md");
  const text = prepareReadme(await readFile(path, "utf8"));
  module.readme = app.converter.parseRawComment(
    new MinimalSourceFile(text, path as NormalizedPath),
    project.files,
  ).content;
}

function listExports(app: Application, { children = [] }: ProjectReflection): Export[] {
  const describe = (reflection: DeclarationReflection, module: string): Export => ({
    name: reflection.name,
    kind: ReflectionKind.singularString(reflection.kind),
    module,
    page: `${pages.packages}/${app.renderer.router?.getFullUrl(reflection)}`,
  });
  return children.flatMap((module) => [
    describe(module, module.name),
    ...(module.children ?? [])
      .filter(({ kind }) => kind !== ReflectionKind.Reference)
      .map((child) => describe(child, module.name)),
  ]);
}
