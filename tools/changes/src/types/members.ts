import ts from "typescript";
import { isObject } from "./shape.ts";

/** What the walk knows of one side: the schemas that are objects, by their types. */
export type Names = ReadonlyMap<ts.Type, string>;

/** One alternative of a union; a type that is no union is its own only one. */
export interface Member {
  /** The same on both sides where it is the same thing. */
  readonly key: string;
  readonly shape: "list" | "object" | "plain";
  readonly text: string;
  /** `string & {}`, which keeps the known values of an open enumeration visible. */
  readonly isOpenString: boolean;
  readonly types: readonly ts.Type[];
}

/** Splits a type into its alternatives. */
export function listMembers(checker: ts.TypeChecker, type: ts.Type, names: Names): Member[] {
  const isUnion = type.isUnion() && (type.flags & ts.TypeFlags.Boolean) === 0;
  const types = (isUnion ? type.types : [type]).filter(
    ({ flags }) => !isUnion || (flags & ts.TypeFlags.Undefined) === 0,
  );
  // In a union, `boolean` is two literals.
  const literals = types.filter(({ flags }) => (flags & ts.TypeFlags.BooleanLiteral) !== 0);
  const rest = literals.length === 2 ? types.filter((it) => !literals.includes(it)) : types;
  return [
    ...(literals.length === 2 ? [createPlain("boolean", literals)] : []),
    ...rest.map((it) => toMember(checker, it, names)),
  ];
}

/** Pairs the alternatives of two types, and those of one shape without a name by what is most alike. */
export function pairMembers(
  before: readonly Member[],
  after: readonly Member[],
): { pairs: [Member, Member][]; gone: readonly Member[]; added: readonly Member[] } {
  const pairs: [Member, Member][] = [];
  const added = [...after];
  let gone = before;
  for (const show of [({ key, text }: Member) => `${key} ${text}`, ({ key }: Member) => key]) {
    gone = gone.filter((old) => {
      const index = added.findIndex((it) => show(it) === show(old));
      const [fresh] = index < 0 ? [] : added.splice(index, 1);
      if (fresh) pairs.push([old, fresh]);
      return fresh === undefined;
    });
  }
  return { pairs, gone, added };
}

function toMember(checker: ts.TypeChecker, type: ts.Type, names: Names): Member {
  const name = names.get(type);
  const text = printType(checker, type, names);
  const shape = getShape(checker, type);
  const isOpen = isOpenString(type);
  if (shape === "plain" && name === undefined) return createPlain(text, [type], isOpen);
  const key = name === undefined ? shape : `#${name}`;
  return { key, shape, text, isOpenString: isOpen, types: [type] };
}

function createPlain(text: string, types: readonly ts.Type[], isOpenString = false): Member {
  return { key: text, shape: "plain", text, isOpenString, types };
}

function getShape(checker: ts.TypeChecker, type: ts.Type): Member["shape"] {
  if (checker.isArrayLikeType(type)) return "list";
  return isObject(type) ? "object" : "plain";
}

/** A type as a reader of a changelog knows it: schemas by name, everything else as it is written. */
export function printType(checker: ts.TypeChecker, type: ts.Type, names: Names): string {
  const [item] = checker.isArrayType(type)
    ? checker.getTypeArguments(type as ts.TypeReference)
    : [];
  const name = names.get(item ?? type);
  if (name !== undefined) return item ? `${name}[]` : name;
  if (isOpenString(type)) return "string";
  if (type.isUnion() && (type.flags & ts.TypeFlags.Boolean) === 0) {
    return listMembers(checker, type, names)
      .map(({ text }) => text)
      .join(" | ");
  }
  return checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
}

function isOpenString(type: ts.Type): boolean {
  return (
    type.isIntersection() && type.types.some(({ flags }) => (flags & ts.TypeFlags.String) !== 0)
  );
}
