import type { Input } from "../document/input.ts";
import type { Weakness } from "./known-weaknesses.ts";

/** An input with one thing wrong. */
export interface Mutant {
  /** Which thing, such as `body.Cases missing`. */
  readonly name: string;
  readonly input: Input;
  /**
   * Who finds out.
   *
   * - `client`: nothing may be sent
   * - `both`: the same, and the server must refuse it too when it is sent all the same
   * - `server`: the client cannot know, the server must refuse it
   */
  readonly refusedBy: "client" | "both" | "server";
  /** Where, in the words of Prism: `body`, `Cases`, `0`. */
  readonly at: readonly string[];
  /** Why Prism lets it through all the same. */
  readonly weakness?: Weakness;
}
