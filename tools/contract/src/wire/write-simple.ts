/**
 * A value in the style `simple`, which path and header have, before anything in it is encoded: `a,b` for a list,
 * `a,1,b,2` for an object, or `a=1,b=2`.
 */
export function writeSimple(value: unknown, explode: boolean): string {
  if (Array.isArray(value)) return value.join(",");
  if (typeof value !== "object" || value === null) return String(value);
  const fields = Object.entries(value);
  return explode ? fields.map(([name, it]) => `${name}=${it}`).join(",") : fields.flat().join(",");
}
