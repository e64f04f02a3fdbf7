import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { Program } from "./read-programs.ts";
import { nameFile, type Workspace } from "./workspace.ts";

/** One answer of the mock server to a program. */
export interface Answer {
  readonly request: string;
  /** Names of the parameters in the query. */
  readonly query: readonly string[];
  readonly body: unknown;
  readonly status: number;
  /** The status that the program asked for. */
  readonly wanted: number;
  /** What the mock server found wrong, as JSON; empty where nothing was. */
  readonly violations: string;
}

/** What came of a program. */
export interface Run {
  readonly answers: readonly Answer[];
  readonly printed: readonly string[];
  /** Why the program is not right as it stands; empty where it is. */
  readonly faults: readonly string[];
}

/** Runs one program of a workspace as it is written; whatever server it names, the mock server at `url` answers. */
export async function runProgram(
  { folder }: Workspace,
  program: Program,
  url: string,
): Promise<Run> {
  const child = fork(join(folder, nameFile(program)), {
    cwd: folder,
    execArgv: ["--import", fileURLToPath(new URL("route-to-mock.ts", import.meta.url))],
    env: { ...process.env, ...environment, MOCK_URL: url },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    timeout: 240_000,
  });
  const answers: Answer[] = [];
  child.on("message", (answer) => answers.push(answer as Answer));
  const [stdout, stderr, [code]] = await Promise.all([
    readStream(child.stdout),
    readStream(child.stderr),
    once(child, "close"),
    // Until then, answers may still be told.
    once(child, "disconnect"),
  ]);
  const printed = stdout.split("\n").slice(0, -1);
  const faults = [
    ...(code === 0 ? [] : [`It ended with ${code ?? "a signal"}: ${stderr.trim()}`]),
    ...(answers.length > 0 || isOffline(program) ? [] : ["It sent nothing."]),
    ...answers.flatMap(findFault),
    ...compareOutput(program.output, printed),
  ];
  return { answers, printed, faults };
}

/** Whether a program shows a test without a network. What it prints is then all that it does. */
function isOffline({ code, output }: Program): boolean {
  return code.includes('/core/testing"') && output.length > 0;
}

async function readStream(stream: Readable | null): Promise<string> {
  return stream ? text(stream) : "";
}

/** Colours and warnings of whoever runs the tests do not belong to what a program prints. */
const environment = {
  CASH_IN_API_KEY: "example-key",
  CASH_IN_MASTER_KEY: "example-master-key",
  FORCE_COLOR: "0",
  NODE_OPTIONS: "",
};

function findFault({ request, status, wanted, violations }: Answer): string[] {
  if (status === wanted && violations === "") return [];
  return [`${request} was answered with ${status} instead of ${wanted}. ${violations}`.trim()];
}

function compareOutput(told: readonly string[], printed: readonly string[]): string[] {
  if (told.length === 0 || told.join("\n") === printed.join("\n")) return [];
  return [`It prints\n${printed.join("\n")}\nwhere its comments say\n${told.join("\n")}`];
}
