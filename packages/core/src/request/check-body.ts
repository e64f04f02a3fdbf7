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
  const fault = checkValue(body, []);
  return fault && within("body", fault);
}

/** Whether a body of this media type is a list of named fields. */
export function isForm(mediaType: string): boolean {
  return mediaType.startsWith("multipart/") || mediaType === "application/x-www-form-urlencoded";
}

function checkForm(body: unknown, mediaType: string): BodyFault | undefined {
  if (!isRecord(body)) return { field: "body", reason: "must be an object of fields" };
  for (const [name, value] of Object.entries(body)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (isBinary(item) && mediaType.startsWith("multipart/")) continue;
      const fault =
        item === null ? atHere("is null, which a form cannot hold") : checkValue(item, []);
      if (fault !== undefined) return within(`body.${name}`, fault);
    }
  }
  return undefined;
}

// `parents` is one list for the whole walk: it holds the objects around the value.
function checkValue(given: unknown, parents: object[]): BodyFault | undefined {
  const value = toPlain(given);
  switch (typeof value) {
    case "string":
    case "boolean":
      return undefined;
    case "undefined":
      // JSON leaves such a field out, which is what was meant; unless there was something.
      return given === undefined ? undefined : atHere("has no JSON form");
    case "number": {
      const reason = findNumberFault(value);
      return reason === undefined ? undefined : atHere(reason);
    }
    case "object":
      if (value !== null) return checkObject(value, parents);
      // An invalid date, for one.
      return given === null ? undefined : atHere("has no JSON form; is it valid?");
    default:
      return atHere(`is a ${typeof value}, which JSON cannot hold`);
  }
}

/** What JSON takes instead of a value that has a form of its own, such as a date. */
export function toPlain(value: unknown): unknown {
  if ((typeof value !== "object" && typeof value !== "bigint") || value === null) return value;
  const { toJSON } = value as { toJSON?: unknown };
  return typeof toJSON === "function" && !isBinary(value) ? toJSON.call(value) : value;
}

function checkObject(value: object, parents: object[]): BodyFault | undefined {
  if (parents.includes(value)) return atHere("refers back to itself");
  parents.push(value);
  const fault = Array.isArray(value) ? checkItems(value, parents) : checkFields(value, parents);
  parents.pop();
  return fault;
}

function checkFields(value: object, parents: object[]): BodyFault | undefined {
  // A Map, a Promise that nobody awaited, a file: JSON would make {} of it.
  if (!isRecord(value)) return atHere("is no plain object, and JSON cannot hold it");
  for (const name in value) {
    const child = value[name];
    const fault = Object.hasOwn(value, name) ? checkValue(child, parents) : checkInherited(child);
    if (fault !== undefined) return within(`.${name}`, fault);
  }
  return undefined;
}

function checkInherited(value: unknown): BodyFault | undefined {
  return value === undefined || typeof value === "function"
    ? undefined
    : atHere("is inherited, which JSON leaves out");
}

function checkItems(items: readonly unknown[], parents: object[]): BodyFault | undefined {
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    const fault = item === undefined ? atHere("is undefined") : checkValue(item, parents);
    if (fault !== undefined) return within(`[${index}]`, fault);
  }
  return undefined;
}

function atHere(reason: string): BodyFault {
  return { field: "", reason };
}

// The way to a fault is put together on the way back, so that it costs nothing where there is none.
function within(step: string, { field, reason }: BodyFault): BodyFault {
  return { field: step + field, reason };
}

/** Whether a platform's body type is meant, which goes out as it is. */
export function isBinary(value: unknown): value is Blob | ArrayBuffer | Uint8Array {
  return value instanceof Uint8Array || value instanceof ArrayBuffer || value instanceof Blob;
}
