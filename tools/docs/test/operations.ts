import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** An operation as the description has it, read without the generator. */
export interface Described {
  readonly id: string;
  readonly area: string;
  readonly summary: string;
  readonly labels: readonly string[];
  readonly effect: string;
}

interface Node {
  operationId: string;
  tags: [string];
  summary: string;
  "x-evidence": Record<string, string>;
  "x-effect": string;
}

const description = new URL("../../../packages/mock/openapi.yaml", import.meta.url);

/** Every operation of the API. */
export const operations: readonly Described[] = Object.values(
  parse(readFileSync(description, "utf8")).paths as Record<string, Record<string, Node>>,
).flatMap((item) =>
  Object.values(item)
    .filter((node) => Object(node).operationId !== undefined)
    .map((node) => ({
      id: node.operationId,
      area: node.tags[0],
      summary: node.summary,
      labels: ["method", "path", "request", "response"].map(
        (aspect) => `${aspect} ${node["x-evidence"][aspect]}`,
      ),
      effect: node["x-effect"],
    })),
);
