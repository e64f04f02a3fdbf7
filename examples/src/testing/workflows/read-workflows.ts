import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** The parts of an Arazzo file that the tests look at. */
export interface ArazzoFile {
  readonly path: string;
  readonly text: string;
  readonly workflows: readonly {
    readonly workflowId: string;
    readonly steps: readonly Step[];
  }[];
}

interface Step {
  readonly stepId: string;
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly payload: unknown };
  readonly successCriteria?: readonly { readonly condition: string }[];
  readonly onFailure?: readonly { readonly type: string }[];
  readonly outputs?: Readonly<Record<string, string>>;
}

const root = fileURLToPath(new URL("../../../..", import.meta.url));

export function readWorkflows(): ArazzoFile[] {
  const paths = globSync("spec/workflows/*.arazzo.yaml", { cwd: root }).sort();
  return paths.map((name) => {
    const path = `${root}${name}`;
    const text = readFileSync(path, "utf8");
    return { path, text, ...(parse(text) as Pick<ArazzoFile, "workflows">) };
  });
}
