import {
  AliasNotFoundError,
  type ApplicationText,
  ArgumentParseError,
  text_en,
  UnexpectedFlagError,
  UnexpectedPositionalError,
  UnsatisfiedFlagError,
} from "@stricli/core";

/** What the command says of itself and of faults, each fault in one line. */
export const text: ApplicationText = {
  ...text_en,
  headers: { ...text_en.headers, usage: "Usage:", flags: "Options:" },
  exceptionWhileParsingArguments: (error) => `cash-in-mock: ${describeWrongUse(error)}`,
  exceptionWhileRunningCommand: (error) => `cash-in-mock: ${toMessage(error)}`,
};

function describeWrongUse(error: unknown): string {
  if (error instanceof ArgumentParseError) {
    const { externalFlagNameOrPlaceholder: option, input, exception } = error;
    // The values of --dynamic are Stricli's matter, those of --port ours.
    return option === "dynamic"
      ? `--dynamic is "${input}". Say it without a value.`
      : toMessage(exception);
  }
  return `${describeUse(error)}. See --help.`;
}

function describeUse(error: unknown): string {
  if (error instanceof AliasNotFoundError) return `Unknown option '-${error.input}'`;
  if (error instanceof UnexpectedPositionalError) return `Unexpected argument '${error.input}'`;
  if (error instanceof UnexpectedFlagError) {
    return `Option '--${error.externalFlagName}' is there twice`;
  }
  if (error instanceof UnsatisfiedFlagError) {
    return `Option '--${error.externalFlagName} <value>' argument missing`;
  }
  return toMessage(error);
}

function toMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
