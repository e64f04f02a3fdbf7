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
import { indexNodes, type Locate, toLocation, toRelativePath } from "./index-nodes.ts";
import { getFix, rules } from "./rules.ts";

/** The spec as one document. All references point into its components. */
export interface Spec {
  readonly document: Document;
  readonly locate: Locate;
}

// How Redocly begins the message about a file that it cannot read.
const noYaml = "Failed to parse: ";

/** Reads, checks and bundles a spec of many files. The only place that knows how. */
export async function loadSpec(path: string): Promise<Spec> {
  const severities = Object.fromEntries(Object.keys(rules).map((rule) => [rule, "error" as const]));
  const config = await createConfig({ rules: severities });
  const externalRefResolver = new BaseResolver(config.resolve);
  const document = await readRoot(externalRefResolver, resolve(path));
  refuse(await lintDocument({ document, config, externalRefResolver }));
  const files = await Promise.all(externalRefResolver.cache.values());
  const locate = indexNodes([document, ...files.filter((file) => "parsed" in file)]);
  const bundled = await bundle({
    doc: document,
    config,
    externalRefResolver,
    componentRenamingConflicts: "error",
  });
  refuse(bundled.problems);
  return { document: bundled.bundle.parsed as Document, locate };
}

async function readRoot(resolver: BaseResolver, path: string): Promise<File> {
  const file = await resolver.resolveDocument(null, path, true).catch(toError);
  if (file instanceof YamlParseError) {
    throw createRootError(path, file.message, "Correct the YAML.", `${file.line}:${file.col}`);
  }
  if (file instanceof Error) {
    throw createRootError(path, file.message, "Name the root document of the spec with --spec.");
  }
  const { openapi } = Object(file.parsed) as { openapi?: unknown };
  if (typeof openapi !== "string" || !openapi.startsWith("3.")) {
    const reason = "This is no OpenAPI 3 document.";
    throw createRootError(path, reason, "Begin it with the version, such as `openapi: 3.1.0`.");
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
  return {
    location: place === undefined ? "" : toLocation(place),
    reason: shortenPaths(message.replace(noYaml, "")),
    fix: message.startsWith(noYaml) ? "Correct the YAML." : getFix(ruleId, suggest),
  };
}

function shortenPaths(message: string): string {
  return message.replaceAll(`${process.cwd()}/`, "");
}
