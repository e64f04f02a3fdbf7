import type { Schema } from "./openapi.ts";

/** Why no value fits all of some schemas, as far as that is seen without trying; `undefined` otherwise. */
export function findContradiction(facets: readonly Schema[]): string | undefined {
  if (facets.some((it) => (it as unknown) === false)) return "it allows nothing";
  const types = facets.flatMap(({ type }) => (type === undefined ? [] : [[type].flat()]));
  const all = [...new Set(types.flat())];
  const common = all.filter((type) => types.every((it) => allows(it, type)));
  if (types.length > 0 && common.length === 0) {
    return `it has to be ${types.map((it) => it.join(" or ")).join(", and ")} at once`;
  }
  return common.length === 1 && common[0] === "object" ? findClosedOut(facets) : undefined;
}

function allows(types: readonly string[], type: string): boolean {
  return types.includes(type) || (type === "integer" && types.includes("number"));
}

function findClosedOut(facets: readonly Schema[]): string | undefined {
  const required = facets.flatMap((it) => it.required ?? []);
  for (const { additionalProperties, properties = {}, patternProperties } of facets) {
    if (additionalProperties !== false || patternProperties) continue;
    const left = required.find((it) => !Object.hasOwn(properties, it));
    if (left !== undefined) return `it requires "${left}" and has no place for it`;
  }
  return undefined;
}
