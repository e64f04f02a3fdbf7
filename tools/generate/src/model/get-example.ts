import { follow } from "@cash-in/description/follow";
import type { Document, Examples } from "@cash-in/description/openapi";
import type { Value } from "./value.ts";

/** The example that stands on a parameter or a media type. */
export function getExample(
  document: Document,
  { example, examples = {} }: { example?: unknown; examples?: Examples },
): Value | undefined {
  if (example !== undefined) return example as Value;
  const [first] = Object.values(examples);
  return first && (follow<{ value?: unknown }>(document, first).value as Value | undefined);
}
