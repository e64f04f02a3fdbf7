/** A command was called in a way that it cannot follow. Its message says which, and what to write instead. */
export class UsageError extends Error {
  override name = "UsageError";
}
