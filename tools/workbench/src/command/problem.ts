/**
 * What keeps a command from doing its work, and what the caller can put right: a wrong option, a file that is not
 * there, a program that failed. Told in its message alone, without a stack.
 */
export class Problem extends Error {
  override name = "Problem";
}
