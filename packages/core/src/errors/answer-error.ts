import { CashInError, type ErrorFacts } from "./base.ts";

/** Base of the errors that keep the answer. */
export abstract class AnswerError extends CashInError {
  // Private, because it may contain a key or personal data and must not appear in logs.
  readonly #body: unknown;

  constructor(message: string, { body, ...facts }: ErrorFacts & { readonly body?: unknown }) {
    super(message, facts);
    this.#body = body;
  }

  /** The body of the answer. No printed form of the error shows it. */
  get body(): unknown {
    return this.#body;
  }
}
