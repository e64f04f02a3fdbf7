import type { Task } from "./plan-tasks.ts";

/** Files that every task depends on. */
export const globals = [
  "biome.json",
  "rolldown.shared.ts",
  "tsconfig.base.json",
  "tsconfig.package.json",
  "vitest.shared.ts",
];

/** A file that no task reads but those that read everything, and the links in documents. */
export const unread = "docs/decisions/0002-inferred-objects-are-open.md";
export const wholes = [
  "//#lint",
  "//#lint:unused",
  "@cash-in/examples#test",
  "@cash-in/repository#test",
];

const core = "packages/core/src/index.ts";
const description = "packages/mock/openapi.yaml";
const problem = "tools/workbench/src/command/problem.ts";
const spec = "spec/openapi.yaml";

/** One file of those that a task reads outside its package. */
const byTask: Readonly<Record<string, string>> = {
  "//#fresh": spec,
  "//#lint": "docs/guides/README.md",
  "//#lint:spec": problem,
  "//#lint:unused": core,
  "@cash-in/bench#check:types": core,
  "@cash-in/bench#test": description,
  "@cash-in/changes#check:types": problem,
  "@cash-in/changes#fresh": "packages/collection/src/generated/types.ts",
  "@cash-in/changes#test": "packages/core/package.json",
  "@cash-in/consumers#check:types": core,
  "@cash-in/consumers#test": "packages/collection/README.md",
  "@cash-in/contract#check:types": core,
  "@cash-in/contract#test": "tools/lint/test/documented-facts.ts",
  "@cash-in/core#build": "tsconfig.package.json",
  "@cash-in/core#check:types": "tsconfig.package.json",
  "@cash-in/core#test": "vitest.shared.ts",
  "@cash-in/description#check:types": problem,
  "@cash-in/description#test": problem,
  "@cash-in/docs#check:types": problem,
  "@cash-in/docs#test": "packages/core/README.md",
  "@cash-in/examples#check:types": core,
  "@cash-in/examples#test": "docs/guides/partner.md",
  "@cash-in/generate#check:types": problem,
  "@cash-in/generate#test": spec,
  "@cash-in/intake#check:types": problem,
  "@cash-in/intake#test": ".github/workflows/vendor-watch.yml",
  "@cash-in/lint#check:types": problem,
  "@cash-in/lint#test": "spec/areas/invoices/paths/sales-invoice-status.yaml",
  "@cash-in/mock#build": "tsconfig.package.json",
  "@cash-in/mock#check:types": "tsconfig.package.json",
  "@cash-in/mock#test": "vitest.shared.ts",
  "@cash-in/release#check:types": problem,
  "@cash-in/release#test": ".github/workflows/release.yml",
  "@cash-in/repository#check:types": "tsconfig.base.json",
  "@cash-in/repository#test": "tools/consumers/package.json",
  "@cash-in/workbench#check:types": "tsconfig.base.json",
  "@cash-in/workbench#test": "vitest.shared.ts",
};

/** The packages of areas are all alike. */
const ofAreas: Readonly<Record<string, string>> = {
  build: core,
  "check:types": core,
  fresh: spec,
  test: "tools/contract/src/index.ts",
};

export function findRead({ id, folder }: Pick<Task, "id" | "folder">): string | undefined {
  const isArea = /^packages\/(?!core$|mock$)/.test(folder);
  return byTask[id] ?? (isArea ? ofAreas[id.replace(/^.*#/, "")] : undefined);
}
