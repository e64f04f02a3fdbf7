import { capitalise } from "../text/capitalise.ts";

/** The types of an operation: what it takes, what it answers and how it fails. */
export function nameTypes(id: string): { input: string; value: string; error: string } {
  const name = capitalise(id);
  return { input: `${name}Input`, value: `${name}Value`, error: `${name}Error` };
}
