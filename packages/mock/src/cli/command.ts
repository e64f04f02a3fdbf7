import {
  buildApplication,
  buildCommand,
  help,
  run,
  type StricliProcess,
  version,
} from "@stricli/core";
import { text } from "./text.ts";

/** The port at which clients look with `server: "mock"`. */
export const defaultPort = 4010;

/** What the command line asks for. */
export interface ServeOptions {
  readonly areas: readonly string[];
  readonly port: number;
  readonly dynamic: boolean;
  /** The longest body that is read. */
  readonly maxBodyBytes?: number;
}

interface Flags {
  readonly area?: readonly string[];
  readonly port?: number;
  readonly dynamic?: boolean;
  readonly "max-body"?: number;
}

export interface Parts {
  readonly serve: (options: ServeOptions) => Promise<void>;
  readonly readVersion: () => Promise<string>;
}

type Streams = Pick<StricliProcess, "stdout" | "stderr" | "env">;

/** Runs the command with these arguments, to its exit code: 0, or 2 where it could not do its work. */
export async function runCommand(
  args: readonly string[],
  { serve, readVersion }: Parts,
  { stdout, stderr, env }: Streams = process,
): Promise<0 | 2> {
  const unknown = findUnknown(args);
  if (unknown !== undefined) {
    stderr.write(`cash-in-mock: Unknown option '${unknown}'. See --help.\n`);
    return 2;
  }
  const own: StricliProcess = { stdout, stderr, ...(env && { env }) };
  const app = buildApplication(
    createCommand(serve),
    {
      name: "cash-in-mock",
      localization: { text },
      // Whatever is thrown kept the command from doing its work.
      determineExitCode: () => 2,
    },
    {
      help: help({ brief: "this text", formatting }),
      version: version({
        brief: "the version of this package",
        alias: false,
        info: { getCurrentVersion: readVersion },
      }),
    },
  );
  await run(app, args, { process: own });
  return own.exitCode === 0 ? 0 : 2;
}

// Stricli looks names up in an object that has more of them than ours.
function findUnknown(args: readonly string[]): string | undefined {
  const known = ["--area", "--port", "--dynamic", "--max-body", "--help", "--version"];
  const names = args.filter((it) => it.startsWith("--")).map((it) => it.replace(/=.*$/s, ""));
  return names.find((it) => !known.includes(it));
}

const formatting = {
  useAliasInUsageLine: false,
  onlyRequiredInUsageLine: false,
  caseStyle: "original",
} as const;

function createCommand(serve: Parts["serve"]) {
  return buildCommand<Flags>({
    docs: {
      brief:
        "Serves the Cash-In API on this machine: checks every request, answers with the examples of its description.",
    },
    parameters: {
      flags: {
        area: {
          kind: "parsed",
          parse: String,
          placeholder: "<name>",
          brief: "only this area; may be repeated, or a list with commas",
          variadic: true,
          optional: true,
        },
        port: {
          kind: "parsed",
          parse: parsePort,
          placeholder: "<port>",
          brief: `default ${defaultPort}; 0 for any free one`,
          optional: true,
        },
        dynamic: {
          kind: "boolean",
          brief: "answers made up from the schemas instead of the examples",
          optional: true,
          withNegated: false,
        },
        "max-body": {
          kind: "parsed",
          parse: parseLength,
          placeholder: "<bytes>",
          brief: "the longest body that is read, default 10000000",
          optional: true,
        },
      },
    },
    func: ({ area = [], port = defaultPort, dynamic = false, "max-body": maxBodyBytes }) =>
      serve({
        areas: area.flatMap((it) => it.split(",")).map((it) => it.trim()),
        port,
        dynamic,
        ...(maxBodyBytes !== undefined && { maxBodyBytes }),
      }),
  });
}

function parsePort(given: string): number {
  const port = Number(given);
  if (/^\d+$/.test(given) && port <= 65_535) return port;
  throw new Error(`--port takes a number from 0 to 65535, not "${given}".`);
}

function parseLength(given: string): number {
  const length = Number(given);
  if (/^\d+$/.test(given) && Number.isSafeInteger(length)) return length;
  throw new Error(`--max-body takes a number of bytes, not "${given}".`);
}
