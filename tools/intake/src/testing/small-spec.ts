import { mkdirSync, writeFileSync } from "node:fs";
import { mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Tree } from "@cash-in/description/tree";
import { renderFiles } from "../adoption/files/render-files.ts";
import type { Plan } from "../adoption/plan-adoption.ts";
import { planAdoption } from "../adoption/plan-adoption.ts";
import type { JsonSchema, Page, PageOperation } from "../pages/page.ts";
import { formatFiles } from "../spec/format-files.ts";
import { readSpec } from "../spec/read-spec.ts";

export type Files = Readonly<Record<string, string>>;

const SITE = "https://docs.example";
const NOW = new Date("2026-01-15T08:00:00Z");

const ROOT = `openapi: 3.1.0
info:
  title: Small
  version: 1.0.0
servers:
  - url: https://api.example.com/v2
    description: Production.
tags:
  - name: things
    x-displayName: Things
    description: Things and what belongs to them.
  - name: people
    x-displayName: People
    description: Persons.
security:
  - key: []
paths:
PATHS
components:
  securitySchemes:
    key:
      type: apiKey
      in: header
      name: X-Api-Key
`;

/** A spec of a few files. `paths` maps a path to its file; the pages of its operations are in its index. */
export function createTree(
  paths: Readonly<Record<string, string>>,
  files: Files,
): Map<string, string> {
  const lines = Object.entries(paths).map(([path, file]) => `  ${path}:\n    $ref: ${file}`);
  const root = ROOT.replace("PATHS", lines.join("\n"));
  return new Map(Object.entries({ "openapi.yaml": root, ...files }));
}

/** A path file with one guessed operation. Lines of `more` are its further fields. */
export function createOperation(
  method: string,
  operationId: string,
  page: string,
  more = "",
): string {
  const fields = more.trim() === "" ? "" : `${indent(more, 2)}\n`;
  return `${method}:
  operationId: ${operationId}
  tags: [things]
  summary: Ours
  description: Said by us.
  externalDocs:
    url: ${SITE}/${page}
  x-evidence:
    method: inferred
    path: inferred
    request: inferred
    response: inferred
  x-effect: read
${fields}`;
}

export function indent(text: string, width: number): string {
  return text.trim().replaceAll(/^(?=.)/gm, " ".repeat(width));
}

/** The page of an operation that answers 200 with a schema. */
export function createPage(
  page: string,
  operation: Partial<PageOperation> = {},
  more: Partial<Page> = {},
): Page {
  return {
    id: /\d+e0$/.exec(page)?.[0],
    address: `${SITE}/${page}.md`,
    title: "List things",
    kind: "operation",
    operations: [
      {
        method: "get",
        path: "/things",
        tags: ["Things"],
        deprecated: false,
        parameters: [],
        responses: { 200: answer({ type: "string" }, "x") },
        security: [],
        servers: [],
        ...operation,
      },
    ],
    schemas: {},
    defects: [],
    ...more,
  };
}

export function answer(schema?: JsonSchema, example?: unknown) {
  const media = { ...(schema && { schema }), ...(example !== undefined && { example }) };
  return { description: "", content: { "application/json": media } };
}

/** What an adoption makes of a tree: the plan, and the files after it, formatted. */
export function adoptInto(
  tree: Tree,
  pages: readonly Page[],
  ids?: readonly string[],
): { plan: Plan; files: Map<string, string> } {
  const { model } = readSpec(tree);
  const plan = planAdoption({ pages, model, ids, moment: { hashes: new Map(), now: NOW } });
  const changes = renderFiles(tree, plan);
  const texts = [...changes].filter((entry): entry is [string, string] => entry[1] !== null);
  const files = new Map([...tree, ...formatFiles(new Map(texts))]);
  for (const [path, text] of changes) if (text === null) files.delete(path);
  return { plan, files };
}

/** Runs something with a tree on the disk, which is gone afterwards. */
export async function withFolder<T>(tree: Tree, run: (root: string) => Promise<T>): Promise<T> {
  await using folder = await mkdtempDisposable(join(tmpdir(), "cash-in-vendor-test-"));
  const root = join(folder.path, "spec");
  for (const [path, text] of tree) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return await run(root);
}
