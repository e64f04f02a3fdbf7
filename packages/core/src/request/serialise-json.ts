import type { WireBody } from "../operation.ts";
import { isRecord } from "../options/is-record.ts";
import { Refusal } from "../options/refusal.ts";
import { isExact, notExact } from "./check-number.ts";

/** Writes the body of an operation that takes JSON. Throws a {@link Refusal} if JSON would drop or change a value. */
export function serialiseJson(body: unknown): WireBody {
  // Most bodies are plain objects, so this fast test comes first.
  if (!isRecord(body) && isBinary(body)) return body as WireBody;
  let text: string | undefined;
  try {
    text = JSON.stringify(body);
  } catch {
    // `findJsonFault` will find the field.
  }
  // If JSON could write the body, it has no cycle, and a faster check will do.
  if (text && isPlain(body)) return text;
  const fault = findJsonFault(body, text ? undefined : []);
  if (fault) throw within("body", fault);
  return text ?? JSON.stringify(body);
}

/** Whether JSON surely keeps all of a value. Most bodies pass; for the others {@link findJsonFault} decides. */
function isPlain(value: unknown): boolean {
  if (typeof value === "string" || value === null || typeof value === "boolean") return true;
  if (typeof value === "number") return isExact(value);
  if (typeof value !== "object" || "toJSON" in value) return false;
  if (Array.isArray(value)) {
    for (const item of value) if (!isPlain(item)) return false;
    return true;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  for (const name in value) {
    const child = (value as Record<string, unknown>)[name];
    // JSON leaves out properties that are undefined, and that is what callers want.
    if (child !== undefined && !isPlain(child)) return false;
  }
  return true;
}

/**
 * Finds the first value in `given` that JSON would drop or change, or that makes it fail.
 *
 * @param parents The objects around the value; one list for the whole search. Leave it out if there can be no cycle.
 */
export function findJsonFault(given: unknown, parents?: object[]): Refusal | undefined {
  if (typeof given === "number") return isExact(given) ? undefined : new Refusal("", notExact);
  if (typeof given === "string" || typeof given === "boolean" || given === undefined) {
    return undefined;
  }
  if (typeof given !== "object") return fail(`a ${typeof given}`);
  if (given === null) return undefined;
  // JSON writes a Date in UTC. Midnight in Helsinki would become the day before.
  if (given instanceof Date)
    return new Refusal("", "must be a string, not a Date; a date as ISO 8601");
  const plain = toPlain(given);
  if (plain === null || plain === undefined) return fail("a value without JSON form");
  if (plain !== given) return findJsonFault(plain, parents);
  if (parents?.includes(given)) return fail("a cycle");
  parents?.push(given);
  const fault = Array.isArray(given)
    ? findItemFault(given, parents)
    : findFieldFault(given, parents);
  parents?.pop();
  return fault;
}

function findItemFault(items: readonly unknown[], parents?: object[]): Refusal | undefined {
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    const fault = item === undefined ? fail("undefined") : findJsonFault(item, parents);
    if (fault) return within(`[${index}]`, fault);
  }
  return undefined;
}

function findFieldFault(value: object, parents?: object[]): Refusal | undefined {
  // Comparing the prototype is faster than `isRecord`.
  const isUsual = Object.getPrototypeOf(value) === Object.prototype;
  // JSON would write {} for a Map, a file, or a Promise that nobody awaited.
  if (!isUsual && !isRecord(value)) return fail("not a plain object");
  const hidden = isUsual ? undefined : findAccessor(Object.getPrototypeOf(value));
  if (hidden) return within(`.${hidden}`, fail("inherited"));
  for (const name in value) {
    const child = (value as Record<string, unknown>)[name];
    const isOwn = isUsual || Object.hasOwn(value, name);
    // True for most properties. They need no other check.
    if (isOwn && typeof child === "string") continue;
    const fault = isOwn ? findJsonFault(child, parents) : findInherited(child);
    if (fault) return within(`.${name}`, fault);
  }
  return undefined;
}

// The accessors of a class look like fields, but JSON leaves them out. Its methods are none.
function findAccessor(prototype: object | null): string | undefined {
  if (prototype === null || Object.getPrototypeOf(prototype) === null) return undefined;
  const [name] =
    Object.entries(Object.getOwnPropertyDescriptors(prototype)).find(([, it]) => it.get) ?? [];
  return name ?? findAccessor(Object.getPrototypeOf(prototype));
}

function findInherited(value: unknown): Refusal | undefined {
  return value === undefined || typeof value === "function" ? undefined : fail("inherited");
}

/** The value that JSON writes: the result of `toJSON` if there is one, as in a Date. */
export function toPlain(value: unknown): unknown {
  const toJSON = (value as { toJSON?: unknown } | undefined)?.toJSON;
  return typeof toJSON === "function" && !isBinary(value) ? toJSON.call(value) : value;
}

/** Whether a value is bytes or a file. The platform sends them unchanged. */
export function isBinary(value: unknown): value is Blob | ArrayBuffer | Uint8Array {
  return value instanceof Uint8Array || value instanceof ArrayBuffer || value instanceof Blob;
}

function fail(what: string): Refusal {
  return new Refusal("", `is ${what}, so JSON cannot hold it`);
}

/** Adds a step to the front of the path to a fault. So a path is built only if there is a fault. */
export function within(step: string, { field, reason }: Refusal): Refusal {
  return new Refusal(step + field, reason);
}
