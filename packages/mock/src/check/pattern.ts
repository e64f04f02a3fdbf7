/** Compiles a pattern as JSON Schema says, or at least as JavaScript without its `u` flag does. */
export function createPattern(pattern: string): RegExp {
  try {
    return new RegExp(pattern, "u");
  } catch {
    // Many descriptions escape more than the strict reading allows, as in `[\w-.]`.
    return new RegExp(pattern);
  }
}
// Ajv asks for its name in generated code, which is never written to a file here.
createPattern.code = "createPattern";
