import { type Fields, fieldsOf } from "@cash-in/description/json";
import type { Lock, LockedPage } from "./model.ts";

/** Reads vendor.lock.yaml; a spec that learnt from neither pages nor traffic has none. */
export function readLock(value: Fields | undefined): Lock {
  const { pages, schemas, observed, examples } = fieldsOf(value);
  return {
    pages: fieldsOf(pages) as Record<string, LockedPage>,
    schemas: fieldsOf(schemas) as Record<string, string[]>,
    observed: fieldsOf(observed) as Record<string, string[]>,
    examples: fieldsOf(examples) as Record<string, string[]>,
  };
}
