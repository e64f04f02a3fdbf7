const PREFIX = "#/components/schemas/";

/** A reference to a schema by the name as the vendor writes it. It is a key, not a URI: it is not encoded. */
export function referenceTo(name: string): string {
  return `${PREFIX}${name}`;
}

/** The name of the schema that a reference of a Page leads to. */
export function nameIn(reference: unknown): string | undefined {
  return typeof reference === "string" && reference.startsWith(PREFIX)
    ? reference.slice(PREFIX.length)
    : undefined;
}
