import { type ErrorFacts, named } from "./base.ts";

/**
 * The gate of the client is closed for calls that change something, since too many of them in a row ended with an
 * unknown outcome. Nothing was sent. Find out what those calls have done, then call `resume()` of the gate.
 */
export class StoppedError extends /* @__PURE__ */ named(
  "StoppedError",
  "stopped",
  (_: ErrorFacts, stopAfterUnknown: number) =>
    `not sent, since ${stopAfterUnknown} calls in a row have ended with an unknown outcome. Find out what they did, then \`resume()\` the gate.`,
) {
  declare readonly code: "stopped";
  declare readonly name: "StoppedError";
}
