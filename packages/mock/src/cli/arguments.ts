import { parseArgs } from "node:util";

/** The port at which clients look with `server: "mock"`. */
export const defaultPort = 4010;

export const help = `Usage: cash-in-mock [options]

Serves the Cash-In API on this machine: checks every request, answers with the examples of its description.

  --area <name>   only this area; may be repeated, or a list with commas
  --port <port>   default ${defaultPort}; 0 for any free one
  --dynamic       answers made up from the schemas instead of the examples
  --help          this text
  --version       the version of this package`;

/** What the command line asks for. */
export type Command =
  | { readonly name: "help" }
  | { readonly name: "version" }
  | {
      readonly name: "serve";
      readonly areas: readonly string[];
      readonly port: number;
      readonly dynamic: boolean;
    };

/** Reads the command line. Throws an error of one line where it makes no sense. */
export function parseArguments(args: readonly string[]): Command {
  const values = parseFlags(args);
  if (values.help) return { name: "help" };
  if (values.version) return { name: "version" };
  return {
    name: "serve",
    areas: (values.area ?? []).flatMap((it) => it.split(",")).map((it) => it.trim()),
    port: values.port === undefined ? defaultPort : parsePort(values.port),
    dynamic: values.dynamic ?? false,
  };
}

function parseFlags(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        area: { type: "string", multiple: true },
        port: { type: "string" },
        dynamic: { type: "boolean" },
        help: { type: "boolean" },
        version: { type: "boolean" },
      },
    }).values;
  } catch (error) {
    // Node goes on with advice about positional arguments, of which there are none.
    const [reason] = (error as Error).message.split(/\.\s/);
    throw new Error(`${reason}. See --help.`);
  }
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Error(`--port takes a number from 0 to 65535, not "${text}".`);
}
