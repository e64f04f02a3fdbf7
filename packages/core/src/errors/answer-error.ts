import { CashInError, type ErrorFacts } from "./base.ts";

/** Base of the errors that keep what was answered. */
export abstract class AnswerError extends CashInError {
  // Private, because it may hold a key or personal data and must not appear in logs.
  readonly #body: unknown;

  constructor(message: string, { body, ...facts }: ErrorFacts & { readonly body?: unknown }) {
    super(message, facts);
    this.#body = body;
  }

  /** What was answered. Not part of any printed form. */
  get body(): unknown {
    return this.#body;
  }
}
