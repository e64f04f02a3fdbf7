import { toLiteral } from "./to-literal.ts";

/** A property name as TypeScript source, quoted where it must be. */
export function toPropertyName(name: string): string {
  // Written plainly or quoted, this one would set the prototype.
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : toLiteral(name);
}
