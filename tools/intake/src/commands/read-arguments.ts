import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { UsageError } from "./usage-error.ts";

/** What all commands take. */
export const COMMON = {
  help: { type: "boolean", short: "h" },
  spec: { type: "string" },
  pages: { type: "string" },
} as const satisfies ParseArgsOptionsConfig;

export const COMMON_HELP = `  --spec DIR    the folder of the spec (default: spec)
  --pages DIR   the folder of the pages (default: .vendor/pages)
  --help        this text`;

/** Parses a command's own arguments. */
export function readArguments<T extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: T,
  command: string,
  allowPositionals = false,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals, strict: true });
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split(". ");
    throw new UsageError(`${reason?.replace(/\.$/, "")}. See: pnpm intake ${command} --help`);
  }
}
