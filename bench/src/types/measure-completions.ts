import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { inRepository } from "../run/paths.ts";

/** How long an editor waits, in ms. */
export interface Completions {
  /** From the start of the language server. */
  readonly first: number;
  /** After a keystroke. */
  readonly next: number;
}

const server = inRepository("bench/node_modules/typescript/lib/tsserver.js");

interface Message {
  readonly type: string;
  readonly request_seq?: number;
  readonly success?: boolean;
  readonly message?: string;
  readonly body?: { readonly entries?: readonly { readonly name: string }[] };
}

/** Asks the language server what may stand at an offset; `wanted` must be among it. */
export async function measureCompletions(
  file: string,
  text: string,
  offset: number,
  wanted: string,
): Promise<Completions> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [server, "--disableAutomaticTypingAcquisition"]);
  const answers = new Map<number, (message: Message) => void>();
  createInterface(child.stdout).on("line", (line) => {
    if (!line.startsWith("{")) return;
    const message = JSON.parse(line) as Message;
    if (message.type === "response") answers.get(message.request_seq ?? 0)?.(message);
  });
  let seq = 0;
  const send = (command: string, parameters: object): number => {
    seq += 1;
    child.stdin.write(
      `${JSON.stringify({ seq, type: "request", command, arguments: parameters })}\n`,
    );
    return seq;
  };
  const before = text.slice(0, offset).split("\n");
  const position = { file, line: before.length, offset: (before.at(-1)?.length ?? 0) + 1 };
  const ask = async (): Promise<void> => {
    const asked = send("completionInfo", position);
    const { success, message, body } = await new Promise<Message>((resolve) =>
      answers.set(asked, resolve),
    );
    if (success && body?.entries?.some(({ name }) => name === wanted)) return;
    throw new Error(`No completion ${wanted} in ${file}: ${message ?? "not offered"}`);
  };
  try {
    send("open", { file, fileContent: text });
    await ask();
    const first = performance.now() - startedAt;
    const { line, offset: column } = position;
    send("change", {
      file,
      line,
      offset: column,
      endLine: line,
      endOffset: column,
      insertString: " ",
    });
    const changedAt = performance.now();
    await ask();
    return { first, next: performance.now() - changedAt };
  } finally {
    child.kill();
  }
}
