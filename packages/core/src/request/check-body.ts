import { isRecord } from "../is-record.ts";
import { findNumberFault } from "./find-number-fault.ts";

/** A value that would be dropped, changed or choked on. */
export interface BodyFault {
  readonly field: string;
  readonly reason: string;
}

/** Finds the first value of a body that would not arrive as it was given. */
export function checkBody(body: unknown, mediaType: string): BodyFault | undefined {
  if (isBinary(body)) return undefined;
  if (isForm(mediaType)) return checkForm(body, mediaType);
  return checkValue(body, "body", []);
}

/** Whether a body of this media type is a list of named fields. */
export function isForm(mediaType: string): boolean {
  return mediaType.startsWith("multipart/") || mediaType === "application/x-www-form-urlencoded";
}

function checkForm(body: unknown, mediaType: string): BodyFault | undefined {
  if (!isRecord(body)) return { field: "body", reason: "must be an object of fields" };
  for (const [name, value] of Object.entries(body)) {
    const field = `body.${name}`;
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item === null) return { field, reason: "is null, which a form cannot hold" };
      if (isBinary(item) && mediaType.startsWith("multipart/")) continue;
      const fault = checkValue(item, field, []);
      if (fault !== undefined) return fault;
    }
  }
  return undefined;
}

function checkValue(
  given: unknown,
  field: string,
  parents: readonly object[],
): BodyFault | undefined {
  const value = toPlain(given);
  switch (typeof value) {
    case "string":
    case "boolean":
      return undefined;
    case "undefined":
      // JSON leaves such a field out, which is what was meant; unless there was something.
      return given === undefined ? undefined : { field, reason: "has no JSON form" };
    case "number": {
      const reason = findNumberFault(value);
      return reason === undefined ? undefined : { field, reason };
    }
    case "object":
      if (value !== null) return checkObject(value, field, parents);
      // An invalid date, for one.
      return given === null ? undefined : { field, reason: "has no JSON form; is it valid?" };
    default:
      return { field, reason: `is a ${typeof value}, which JSON cannot hold` };
  }
}

/** What JSON takes instead of a value that has a form of its own, such as a date. */
export function toPlain(value: unknown): unknown {
  if ((typeof value !== "object" && typeof value !== "bigint") || value === null) return value;
  const { toJSON } = value as { toJSON?: unknown };
  return typeof toJSON === "function" && !isBinary(value) ? toJSON.call(value) : value;
}

function checkObject(
  value: object,
  field: string,
  parents: readonly object[],
): BodyFault | undefined {
  if (parents.includes(value)) return { field, reason: "refers back to itself" };
  const path = [...parents, value];
  if (Array.isArray(value)) return checkItems(value, field, path);
  if (!isRecord(value)) {
    // A Map, a Promise that nobody awaited, a file: JSON would make {} of it.
    return { field, reason: "is no plain object, and JSON cannot hold it" };
  }
  for (const name in value) {
    const child = value[name];
    if (!Object.hasOwn(value, name)) {
      if (child === undefined || typeof child === "function") continue;
      return { field: `${field}.${name}`, reason: "is inherited, which JSON leaves out" };
    }
    const fault = checkValue(child, `${field}.${name}`, path);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function checkItems(
  items: readonly unknown[],
  field: string,
  path: readonly object[],
): BodyFault | undefined {
  for (let index = 0; index < items.length; index += 1) {
    const at = `${field}[${index}]`;
    if (items[index] === undefined) return { field: at, reason: "is undefined" };
    const fault = checkValue(items[index], at, path);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** Whether a platform's body type is meant, which goes out as it is. */
export function isBinary(value: unknown): value is Blob | ArrayBuffer | Uint8Array {
  return value instanceof Uint8Array || value instanceof ArrayBuffer || value instanceof Blob;
}
