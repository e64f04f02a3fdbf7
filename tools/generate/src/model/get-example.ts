import type { Document, Examples } from "../spec/openapi.ts";
import { resolveNode } from "../spec/resolve-node.ts";
import type { Value } from "./value.ts";

/** The example that stands on a parameter or a media type. */
export function getExample(
  document: Document,
  { example, examples = {} }: { example?: unknown; examples?: Examples },
): Value | undefined {
  if (example !== undefined) return example as Value;
  const [first] = Object.values(examples);
  return first && (resolveNode<{ value?: unknown }>(document, first).value as Value | undefined);
}
