import { buildApplication, buildRouteMap, help, run, type StricliProcess } from "@stricli/core";
import { checkOptions } from "./check-options.ts";
import type { Context, ExitCode } from "./define-command.ts";
import { Problem } from "./problem.ts";
import type { ManyCommands, Program } from "./program.ts";
import { text } from "./text.ts";

type Streams = Pick<StricliProcess, "stdout" | "stderr" | "env">;

/** Runs a program with these arguments, to its exit code. */
export async function runCommand(
  program: Program,
  args: readonly string[],
  { stdout, stderr, env }: Streams = process,
): Promise<ExitCode> {
  const own: StricliProcess = { stdout, stderr, ...(env && { env }) };
  try {
    await run(buildProgram(program), checkArguments(args, program), { process: own });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    stderr.write(`${error.message}\n`);
    return 2;
  }
  // Stricli has a number below zero for each way of being called wrongly.
  return own.exitCode === 0 || own.exitCode === 1 ? own.exitCode : 2;
}

function checkArguments(args: readonly string[], program: Program): readonly string[] {
  if ("command" in program) return checkOptions(args, program.command.options);
  const [name = "", ...rest] = args;
  if (name === "--help" || name === "-h") return [name];
  const command = Object.hasOwn(program.commands, name) ? program.commands[name] : undefined;
  if (command === undefined) throw new Problem(describeCommands(name, program));
  return [name, ...checkOptions(rest, command.options)];
}

function describeCommands(name: string, { commands }: ManyCommands): string {
  if (name.startsWith("-")) return `Unknown option '${name}'. See --help.`;
  const found = name === "" ? "Name a command" : `There is no command ${name}`;
  return `${found}. There are: ${Object.keys(commands).join(", ")}. See --help.`;
}

function buildProgram(program: Program) {
  const configuration = {
    name: program.name,
    scanner: { caseStyle: "allow-kebab-for-camel" },
    localization: { text },
    // Whatever is thrown kept the command from doing its work.
    determineExitCode: () => 2,
  } as const;
  const formatting = {
    useAliasInUsageLine: false,
    onlyRequiredInUsageLine: false,
    caseStyle: "convert-camel-to-kebab",
  } as const;
  const flags = { help: help<Context>({ brief: text.briefs.help, formatting }) };
  return "command" in program
    ? buildApplication(program.command.target, configuration, flags)
    : buildApplication(buildRoutes(program), configuration, flags);
}

function buildRoutes({ brief, description = brief, commands }: ManyCommands) {
  const routes = Object.entries(commands).map(([name, { target }]) => [name, target] as const);
  return buildRouteMap<string, Context>({
    routes: Object.fromEntries(routes),
    docs: { brief, fullDescription: description },
  });
}
