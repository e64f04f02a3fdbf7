import { toPascalCase } from "../text/to-pascal-case.ts";

/** The names of an area's clients. */
export function nameClient(
  area: string,
): Readonly<Record<"type" | "factory" | "partFactory" | "pathFactory", string>> {
  const name = toPascalCase(area);
  return {
    type: `${name}Client`,
    factory: `create${name}Client`,
    partFactory: `create${name}ClientOf`,
    pathFactory: `create${name}PathClient`,
  };
}
