import { listReferences } from "../spec/reference.ts";
import { nameIn } from "./reference.ts";

/** The names of the schemas that a schema of a page refers to, directly. */
export function namesReferredTo(schema: unknown): Set<string> {
  return new Set(listReferences(schema).flatMap((ref) => nameIn(ref) ?? []));
}
