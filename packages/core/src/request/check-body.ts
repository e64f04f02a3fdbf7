/** A value that JSON would drop, change or choke on. */
export interface BodyFault {
  readonly field: string;
  readonly reason: string;
}

/** Finds the first value of a body that would not arrive as it was given. */
export function checkBody(body: unknown): BodyFault | undefined {
  return isBinary(body) ? undefined : checkValue(body, "body", []);
}

function checkValue(
  value: unknown,
  field: string,
  parents: readonly object[],
): BodyFault | undefined {
  switch (typeof value) {
    case "string":
    case "boolean":
    case "undefined":
      return undefined;
    case "number":
      // JSON would turn these into null: an amount would vanish.
      return Number.isFinite(value) ? undefined : { field, reason: "must be a finite number" };
    case "object":
      return value === null ? undefined : checkObject(value, field, parents);
    default:
      return { field, reason: `is a ${typeof value}, which JSON cannot hold` };
  }
}

function checkObject(
  value: object,
  field: string,
  parents: readonly object[],
): BodyFault | undefined {
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? { field, reason: "is an invalid Date" } : undefined;
  }
  if ("toJSON" in value || isBinary(value)) return undefined;
  if (parents.includes(value)) return { field, reason: "refers back to itself" };
  if (value instanceof Map || value instanceof Set) {
    return { field, reason: "is a Map or a Set, which JSON cannot hold" };
  }
  const path = [...parents, value];
  if (Array.isArray(value)) return checkItems(value, field, path);
  for (const name in value) {
    const child = (value as Record<string, unknown>)[name];
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
