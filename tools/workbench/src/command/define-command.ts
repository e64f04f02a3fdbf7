import {
  buildCommand,
  type StricliProcess,
  type Command as Target,
  type TypedCommandParameters,
} from "@stricli/core";
import type { Option, Options, Values } from "./option.ts";

/** 0: done. 1: done, and something was found. 2: the work could not be done. */
export type ExitCode = 0 | 1 | 2;

/** What stands on a command line besides options. */
export interface Arguments {
  /** What stands for one of them in the help, such as `area`. */
  readonly placeholder: string;
  readonly brief: string;
  readonly least?: number;
  readonly most?: number;
}

interface Definition<O extends Options> {
  /** One sentence: what the command does. */
  readonly brief: string;
  /** What `--help` says instead of the brief, where one sentence is not enough. */
  readonly description?: string;
  readonly options?: O;
  readonly args?: Arguments;
  readonly run: (values: Values<O>, args: readonly string[]) => Promise<ExitCode>;
}

/** The process as a command sees it. */
export interface Context {
  readonly process: StricliProcess;
}

/** A command, ready to run. */
export interface Command {
  readonly options: Options;
  readonly target: Target<Context>;
}

type Given = Readonly<Record<string, unknown>>;

/** Defines a command: its options as a table, and what it does. */
export function defineCommand<const O extends Options = Record<never, never>>({
  brief,
  description = brief,
  options,
  args,
  run,
}: Definition<O>): Command {
  const table: Options = options ?? {};
  const parameters = Object.entries(table).map(([name, option]) => [name, toParameter(option)]);
  const target = buildCommand<Given, readonly string[], Context>({
    docs: { brief, fullDescription: description },
    // The table has said already what each of them gives.
    parameters: {
      flags: Object.fromEntries(parameters),
      ...(args !== undefined && { positional: toPositional(args) }),
    } as TypedCommandParameters<Given, readonly string[], Context>,
    async func(given, ...rest) {
      const texts = rest.filter((it) => it !== undefined);
      this.process.exitCode = await run(fillIn(given, table) as Values<O>, texts);
    },
  });
  return { options: table, target };
}

function toParameter(option: Option) {
  const { brief } = option;
  if (option.kind === "flag") {
    // Stricli would take --no-check as well.
    return { kind: "boolean", brief, optional: true, withNegated: false };
  }
  const { placeholder } = option;
  const parse = option.kind === "value" ? option.parse : String;
  const common = { kind: "parsed", brief, placeholder, parse, optional: true } as const;
  return option.kind === "texts" ? { ...common, variadic: true } : common;
}

function toPositional({ placeholder, brief, least = 0, most }: Arguments) {
  const parameter = { brief, placeholder, parse: String };
  if (most === 1) return { kind: "tuple", parameters: [{ ...parameter, optional: least === 0 }] };
  return { kind: "array", parameter, minimum: least, ...(most !== undefined && { maximum: most }) };
}

/** Puts in what an option means that was not given. Were it a default of Stricli's, the help would tell it. */
function fillIn(given: Given, options: Options): Given {
  const absent = { flag: false, texts: [], text: undefined, value: undefined };
  const entries = Object.entries(options).map(([name, { kind }]) => {
    return [name, given[name] ?? absent[kind]];
  });
  return Object.fromEntries(entries);
}
