import type ts from "typescript";
import { compareProperty } from "./compare-objects.ts";
import { compareTypes } from "./compare-types.ts";
import { listProperties, type Property } from "./shape.ts";
import type { Difference, Walk } from "./walk.ts";

/** One parameter of an operation. */
interface Parameter extends Property {
  readonly place: string;
}

/** Finds what an operation takes otherwise than before: its parameters by place, and its body. */
export function compareInput(walk: Walk, base: ts.Type, next: ts.Type): Difference[] {
  const before = listParameters(walk.checker, base);
  const after = listParameters(walk.checker, next);
  const names = [...new Set([...before, ...after].map(({ name }) => name))];
  return [
    ...names.flatMap((name) => compareParameters(walk, pick(before, name), pick(after, name))),
    ...compareBody(walk, base, next),
  ];
}

function pick(parameters: readonly Parameter[], name: string): Parameter[] {
  return parameters.filter((parameter) => parameter.name === name);
}

function listParameters(checker: ts.TypeChecker, input: ts.Type): Parameter[] {
  const places = listProperties(checker, input);
  return ["path", "query", "header"].flatMap((place) => {
    const object = places.get(place);
    const parameters = object ? [...listProperties(checker, object.type).values()] : [];
    return parameters.map((parameter) => ({ ...parameter, place }));
  });
}

/** Compares the parameters of one name; as a rule there is one, which may have moved. */
function compareParameters(
  walk: Walk,
  base: readonly Parameter[],
  next: readonly Parameter[],
): Difference[] {
  const places = [...new Set([...base, ...next].map(({ place }) => place))];
  const [old, ...othersOld] = base;
  const [fresh, ...othersFresh] = next;
  if (old && fresh && places.length === 2 && othersOld.length + othersFresh.length === 0) {
    const phrase = `takes … in ${fresh.place} instead of ${old.place}`;
    const moved: Difference = { kind: "type", bump: "major", phrase, item: `\`${fresh.name}\`` };
    return [moved, ...compareTypes(walk, old.type, fresh.type, `\`${fresh.name}\``)];
  }
  const isIn = (place: string) => (parameter: Parameter) => parameter.place === place;
  return places.flatMap((place) => {
    const one = next.find(isIn(place)) ?? base.find(isIn(place));
    const label = place === "header" ? `the header \`${one?.name}\`` : `\`${one?.name}\``;
    return compareProperty(walk, base.find(isIn(place)), next.find(isIn(place)), label);
  });
}

function compareBody(walk: Walk, base: ts.Type, next: ts.Type): Difference[] {
  const old = listProperties(walk.checker, base).get("body");
  const fresh = listProperties(walk.checker, next).get("body");
  return compareProperty(walk, old, fresh, "the body");
}
