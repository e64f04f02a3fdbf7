import { resolve } from "node:path";
import {
  BaseResolver,
  bundle,
  createConfig,
  type Document as File,
  lintDocument,
  type NormalizedProblem,
  YamlParseError,
} from "@redocly/openapi-core";
import type { Document } from "../openapi.ts";
import { type Problem, SpecError } from "../spec-error.ts";
import { includePathItems } from "./include-path-items.ts";
import { type Index, indexNodes, toLocation, toRelativePath } from "./index-nodes.ts";
import { nameMappings } from "./name-mappings.ts";
import { readVersion } from "./read-version.ts";
import { refuseRings } from "./refuse-rings.ts";
import { getFix, looseRules, nameField, rules } from "./rules.ts";
import { forgive, type Note } from "./tolerate.ts";

export type { Note } from "./tolerate.ts";

/** The spec as one document. All references point into its components. */
export interface Spec extends Index {
  readonly document: Document;
  /** What was forgiven, where the document is somebody else's. */
  readonly notes: readonly Note[];
}

export interface LoadOptions {
  /** The document is somebody else's: what can be done without is told and not refused. */
  readonly isForeign?: boolean;
}

// How Redocly begins the message about a file that it cannot read.
const noYaml = "Failed to parse: ";

/** Reads, checks and bundles a spec of many files. The only place that knows how. */
export async function loadSpec(
  path: string,
  { isForeign = false }: LoadOptions = {},
): Promise<Spec> {
  const names = isForeign ? looseRules : Object.keys(rules);
  const severities = Object.fromEntries(names.map((rule) => [rule, "error" as const]));
  // What an example calls `$ref` is its data: nothing is looked for, and nothing fetched.
  const config = await createConfig({ rules: severities, resolve: { doNotResolveExamples: true } });
  const externalRefResolver = new BaseResolver(config.resolve);
  const document = await readRoot(externalRefResolver, resolve(path));
  const version = readVersion(document, isForeign);
  nameMappings(document);
  // Before Redocly follows references: it gives up at such a one without saying where it stands.
  await refuseRings(document, externalRefResolver);
  const { problems, notes } = forgive(
    await lintDocument({ document, config, externalRefResolver }),
    isForeign,
  );
  refuse(problems);
  const files = await Promise.all(externalRefResolver.cache.values());
  const index = indexNodes([document, ...files.filter((file) => "parsed" in file)]);
  const bundled = await bundle({
    doc: document,
    config,
    externalRefResolver,
    componentRenamingConflicts: "error",
  });
  refuse(bundled.problems);
  const spec = {
    document: bundled.bundle.parsed as Document,
    ...index,
    notes: [...version, ...notes],
  };
  includePathItems(spec);
  return spec;
}

async function readRoot(resolver: BaseResolver, path: string): Promise<File> {
  const file = await resolver.resolveDocument(null, path, true).catch(toError);
  if (file instanceof YamlParseError) {
    throw createRootError(path, file.message, "Correct the YAML.", `${file.line}:${file.col}`);
  }
  if (file instanceof Error) {
    throw createRootError(path, file.message, "Name the root document of the spec with --spec.");
  }
  return file;
}

function createRootError(path: string, reason: string, fix: string, position = "1:1"): SpecError {
  const location = `${toRelativePath(path)}:${position}`;
  return new SpecError([{ location, reason: shortenPaths(reason), fix }]);
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

function refuse(problems: readonly NormalizedProblem[]): void {
  // A file that is no YAML is reported again by every reference to it.
  const broken = problems.filter(({ message }) => message.startsWith(noYaml));
  if (problems.length > 0)
    throw new SpecError((broken.length > 0 ? broken : problems).map(toProblem));
}

function toProblem({ message, ruleId, location, suggest }: NormalizedProblem): Problem {
  const [place] = location;
  const reason = shortenPaths(message.replace(noYaml, ""));
  return {
    location: place === undefined ? "" : toLocation(place),
    reason: nameField(reason, place?.pointer),
    fix: message.startsWith(noYaml) ? "Correct the YAML." : getFix(ruleId, suggest, message),
  };
}

function shortenPaths(message: string): string {
  return message.replaceAll(`${process.cwd()}/`, "");
}
