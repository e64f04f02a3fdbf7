import { toPascalCase } from "../text/to-pascal-case.ts";

/** The names of an area's clients. */
export function nameClient(area: string): { type: string; factory: string; pathFactory: string } {
  const name = toPascalCase(area);
  return {
    type: `${name}Client`,
    factory: `create${name}Client`,
    pathFactory: `create${name}PathClient`,
  };
}
