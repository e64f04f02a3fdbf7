/**
 * How users see a type, as TypeScript source that is compiled beside each of the two states.
 *
 * Assignability of the plain types does not see what is taken away: an object without an optional property is still
 * assignable to one that has it, and an open object (`[key: string]: unknown`) takes and gives everything. So the types
 * are compared as users meet them:
 *
 * - `Read`, what users receive: every property is there to be read, an optional one as `undefined` too.
 * - `Write`, what users make: a property may be left out or given, and `names` says which ones there are.
 *
 * `rest` stands for the properties without a name. Symbols are left out, because each copy of core has its own.
 */
export const views = `import type { OperationMethod, PagedOperationMethod } from "@cash-in/core";

type Opaque = string | number | boolean | bigint | symbol | null | undefined | Blob | Date | ((...given: never[]) => unknown);

type Named<T, K extends keyof T> = string extends K ? never
  : number extends K ? never
  : K extends symbol ? never
  : [Exclude<T[K], undefined>] extends [never] ? never
  : K;

type Optional<T, K extends keyof T> = {} extends Pick<T, K> ? undefined : never;

type Names<T> = keyof { [K in keyof T as Named<T, K>]: 0 };

type Rest<T> = T extends { readonly [key: string]: infer V } ? (string extends keyof T ? { readonly of: V } : never) : never;

type Access<T> = T extends unknown[] ? { readonly mutable: true } : {};

${createLevels()}
export type Read<T> = Read0<T>;
export type Write<T> = Write0<T>;

type Method<Input, Value, Failure> = {
  readonly takes: (input: Write<Input>) => void;
  readonly gives: Read<Value>;
  readonly fails: Read<Failure>;
};

/** A client, each method by what it takes and gives. */
export type Client<C> = {
  readonly [K in keyof C]: C[K] extends PagedOperationMethod<infer I, infer V, infer F, infer Item>
    ? Method<I, V, F> & { readonly item: Read<Item> }
    : C[K] extends OperationMethod<infer I, infer V, infer F>
      ? Method<I, V, F>
      : C[K];
};

export type Input<M> = M extends OperationMethod<infer I, infer _V, infer _F> ? I : never;
export type Value<M> = M extends OperationMethod<infer _I, infer V, infer _F> ? V : never;
export type Failure<M> = M extends OperationMethod<infer _I, infer _V, infer F> ? F : never;
`;

/**
 * TypeScript takes a type for infinite, and for equal, once it meets the same declaration three times inside itself;
 * arrays count too. So each level of nesting has a declaration of its own, and lists are objects with `items`.
 */
function createLevels(): string {
  const depth = 12;
  return Array.from({ length: depth }, (_, level) => createLevel(level, (level + 1) % depth)).join(
    "\n",
  );
}

function createLevel(level: number, inner: number): string {
  return `type Read${level}<T> = 0 extends 1 & T ? unknown
  : unknown extends T ? T
  : T extends Opaque ? T
  : T extends readonly unknown[]
    ? { readonly items: Read${inner}<T[number]>; readonly access: Access<T> }
      & (number extends T["length"] ? {} : { readonly places: { [K in keyof T]: Read${inner}<T[K]> } })
  : {
      readonly properties: { readonly [K in keyof T as Named<T, K>]-?: Read${inner}<Exclude<T[K], undefined>> | (undefined extends T[K] ? undefined : never) | Optional<T, K> };
      readonly rest: [Rest<T>] extends [never] ? unknown : Rest<T>;
    };

type Write${level}<T> = 0 extends 1 & T ? unknown
  : unknown extends T ? T
  : T extends Opaque ? T
  : T extends readonly unknown[]
    ? { readonly items: Write${inner}<T[number]>; readonly access: Access<T> }
      & (number extends T["length"] ? {} : { readonly places: { [K in keyof T]: Write${inner}<T[K]> } })
  : {
      readonly properties: { readonly [K in keyof T as Named<T, K>]: Write${inner}<T[K]> };
      readonly names: Names<T>;
      readonly rest: Rest<T>;
    };
`;
}
