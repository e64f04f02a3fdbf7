import type { WireBody } from "../operation.ts";
import { isRecord } from "../options/is-record.ts";
import { Refusal } from "../options/refusal.ts";
import { isExact, notExact } from "./check-number.ts";

/** Body of an operation that takes JSON. Throws a {@link Refusal} for a value that JSON would drop, change or choke on. */
export function serialiseJson(body: unknown): WireBody {
  // Plain objects, which most bodies are, are told first.
  if (!isRecord(body) && isBinary(body)) return body as WireBody;
  let text: string | undefined;
  try {
    text = JSON.stringify(body);
  } catch {
    // The search that follows finds the field.
  }
  // What could be written holds no cycle, and is looked through faster.
  if (text && isPlain(body)) return text;
  const fault = findJsonFault(body, text ? undefined : []);
  if (fault) throw within("body", fault);
  return text ?? JSON.stringify(body);
}

/** Whether JSON surely holds all of a value. Most bodies pass; {@link findJsonFault} judges the others. */
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
    // What is undefined in an object is left out, as was meant.
    if (child !== undefined && !isPlain(child)) return false;
  }
  return true;
}

/**
 * The first value within `given` that JSON would drop, change or choke on.
 *
 * @param parents The objects around the value, one list for the whole walk; absent: there is no cycle.
 */
export function findJsonFault(given: unknown, parents?: object[]): Refusal | undefined {
  if (typeof given === "number") return isExact(given) ? undefined : new Refusal("", notExact);
  if (typeof given === "string" || typeof given === "boolean" || given === undefined) {
    return undefined;
  }
  if (typeof given !== "object") return fail(`a ${typeof given}`);
  if (given === null) return undefined;
  // Its JSON form is a time in UTC: the day before, for midnight in Helsinki.
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
  // Told from the prototype where it can be, which is faster.
  const isUsual = Object.getPrototypeOf(value) === Object.prototype;
  // A Map, a Promise that nobody awaited, a file: JSON would make {} of it.
  if (!isUsual && !isRecord(value)) return fail("no plain object");
  for (const name in value) {
    const child = (value as Record<string, unknown>)[name];
    const isOwn = isUsual || Object.hasOwn(value, name);
    // Most are, and need no further look.
    if (isOwn && typeof child === "string") continue;
    const fault = isOwn ? findJsonFault(child, parents) : findInherited(child);
    if (fault) return within(`.${name}`, fault);
  }
  return undefined;
}

function findInherited(value: unknown): Refusal | undefined {
  return value === undefined || typeof value === "function" ? undefined : fail("inherited");
}

/** What JSON takes instead of a value that has a form of its own, such as a date. */
export function toPlain(value: unknown): unknown {
  const toJSON = (value as { toJSON?: unknown } | undefined)?.toJSON;
  return typeof toJSON === "function" && !isBinary(value) ? toJSON.call(value) : value;
}

/** Whether a platform's body type is meant, which goes out as it is. */
export function isBinary(value: unknown): value is Blob | ArrayBuffer | Uint8Array {
  return value instanceof Uint8Array || value instanceof ArrayBuffer || value instanceof Blob;
}

function fail(what: string): Refusal {
  return new Refusal("", `is ${what}, which JSON cannot hold`);
}

/** Puts a step before the way to a fault: on the way back, so that it costs nothing where there is none. */
export function within(step: string, { field, reason }: Refusal): Refusal {
  return new Refusal(step + field, reason);
}
