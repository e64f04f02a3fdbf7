import type { Command } from "./define-command.ts";

/** What is started by a name: one command, or several that are told apart by the first argument. */
export type Program = OneCommand | ManyCommands;

export interface OneCommand {
  /** As a person types it: `pnpm generate`. */
  readonly name: string;
  readonly command: Command;
}

export interface ManyCommands {
  readonly name: string;
  readonly brief: string;
  /** What `--help` says instead of the brief, where one sentence is not enough. */
  readonly description?: string;
  readonly commands: Readonly<Record<string, Command>>;
}
