/** A fault in the spec tree or in how a command was called. Its message is one line for a person: where, what, what to do. */
export class SpecError extends Error {
  override name = "SpecError";
}
