/** Another type than the given one, such that a value of the one is none of the other. */
export function otherType(type: string): string {
  return type === "string" ? "integer" : "string";
}
