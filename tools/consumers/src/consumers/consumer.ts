import type { Servers } from "../../program/consume.mts";
import type { Packages } from "../install-packages.ts";

/** What a consumer has at hand while it runs. All folders are its own. */
export interface Bench {
  /** A folder that does not exist yet, for the project. */
  readonly folder: string;
  /** Where what the consumer needs is installed. */
  readonly tools: string;
  readonly env: NodeJS.ProcessEnv;
  readonly servers: Servers;
}

/** One place where users are. */
export interface Consumer {
  readonly name: string;
  /** What it takes, from npm: the runtime itself, or its bundler. The version of the first one counts. */
  readonly needs: Packages;
  /** Says what else cannot be had on this machine. */
  readonly findObstacle?: () => string | undefined;
  /** Finds the version that counts where it is another one. */
  readonly findVersion?: (tools: string, env: NodeJS.ProcessEnv) => string | Promise<string>;
  /** Installs the packages, does its work, and returns what is wrong. */
  readonly run: (bench: Bench) => Promise<readonly string[]>;
}
