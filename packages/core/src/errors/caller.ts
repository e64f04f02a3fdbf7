import { CashInError, type ErrorFacts } from "./base.ts";

const notSent = { attempts: 0, outcome: "not_sent" };

/** The input of a call cannot be sent as it is. Nothing was sent. */
export class InputError extends CashInError {
  readonly code = "invalid_input";
  /** Where in the input, such as `query.pageSize` or `body.Rows[2].Quantity`. */
  declare readonly field: string;

  constructor(field: string, reason: string, facts?: ErrorFacts) {
    super(`${field} ${reason}. Nothing was sent.`, { ...notSent, ...facts, field } as ErrorFacts);
  }

  override get name(): "InputError" {
    return "InputError";
  }
}

/**
 * A client cannot be made with these options, or its key cannot be used. Nothing was sent, unless `outcome` is
 * another than `not_sent`: then an earlier attempt may have arrived, and there was no key for the next one.
 */
export class ConfigurationError extends CashInError {
  readonly code = "invalid_configuration";
  /** Name of the option. */
  declare readonly option: string;

  constructor(option: string, reason: string, facts?: ErrorFacts) {
    super(
      `option \`${option}\` ${reason}.${(facts?.outcome ?? "not_sent") === "not_sent" ? " Nothing was sent." : ""}`,
      { ...notSent, ...facts, option } as ErrorFacts,
    );
  }

  override get name(): "ConfigurationError" {
    return "ConfigurationError";
  }
}
