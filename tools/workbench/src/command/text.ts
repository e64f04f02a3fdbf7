import {
  AliasNotFoundError,
  type ApplicationText,
  ArgumentParseError,
  text_en,
  UnexpectedFlagError,
  UnexpectedPositionalError,
  UnsatisfiedFlagError,
  UnsatisfiedPositionalError,
} from "@stricli/core";
import { Problem } from "./problem.ts";

/** What a command says of itself and of faults, each fault in one line. */
export const text: ApplicationText = {
  ...text_en,
  headers: {
    usage: "Usage:",
    aliases: "Aliases:",
    commands: "Commands:",
    flags: "Options:",
    arguments: "Arguments:",
  },
  briefs: { ...text_en.briefs, help: "show this" },
  exceptionWhileParsingArguments: describeWrongUse,
  exceptionWhileRunningCommand: describeFault,
};

function describeWrongUse(error: unknown): string {
  if (error instanceof ArgumentParseError) {
    const { externalFlagNameOrPlaceholder: option, input, exception } = error;
    return `--${option} is "${input}". ${exception instanceof Error ? exception.message : exception}`;
  }
  return `${describeUse(error)}. See --help.`;
}

function describeUse(error: unknown): string {
  if (error instanceof AliasNotFoundError) return `Unknown option '-${error.input}'`;
  if (error instanceof UnsatisfiedFlagError) {
    return `Option '--${error.externalFlagName} <value>' argument missing`;
  }
  if (error instanceof UnexpectedFlagError) {
    return `Option '--${error.externalFlagName}' is there twice`;
  }
  if (error instanceof UnexpectedPositionalError) return `Unexpected argument '${error.input}'`;
  if (error instanceof UnsatisfiedPositionalError) return `Argument <${error.placeholder}> missing`;
  return error instanceof Error ? error.message : String(error);
}

/** A problem in its message; with anything else, which is a fault of ours, the stack is needed. */
function describeFault(error: unknown): string {
  if (error instanceof Problem) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
