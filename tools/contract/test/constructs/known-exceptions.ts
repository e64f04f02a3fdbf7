/** What cannot be done yet, by construct. */
export interface Exceptions {
  /** A piece of what the generator says where it refuses the whole document. */
  readonly refused?: string;
  /** By name of the case that fails: why. */
  readonly cases?: Readonly<Record<string, string>>;
}

/** What is listed here and can be done all the same fails the run, so that the line goes. */
export const knownExceptions: Readonly<Record<string, Exceptions>> = {
  servers: { refused: "a server of their own" },
};
