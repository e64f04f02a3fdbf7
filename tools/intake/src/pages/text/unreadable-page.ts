/** The page cannot be read. Its message is the reason, in one sentence for a person. */
export class UnreadablePage extends Error {
  override name = "UnreadablePage";
}
