import type { BenchOperation } from "../spec/read-operations.ts";
import type { Input } from "./input.ts";

/** How a generator is run. */
interface Generation {
  /** Program of `node_modules/.bin`, and its parameters. */
  readonly command: readonly [string, ...string[]];
  /** Configuration to write before, by path. */
  readonly files?: Readonly<Record<string, string>>;
}

/** One way to come to a client of the API. */
export interface Peer {
  /** Names the folder of its output. */
  readonly id: string;
  /** As the tables show it. */
  readonly name: string;
  /** Package whose version is said. */
  readonly package: string;
  /** What of a guarded call it does as it is measured; empty where it does nothing of it. */
  readonly guards: string;
  /** Packages that a program with this client needs at run time. */
  readonly runtime: readonly string[];
  /** Packages that make the client, where the user runs them. */
  readonly tools: readonly string[];
  /** How to generate from a description into a folder; absent where clients are installed, not generated. */
  readonly generate?: (spec: string, out: string) => Generation;
  /** The peer whose generated client this one shares. */
  readonly sharedWith?: string;
  /** Lines that import the client of these operations and make it, from `key` and `server`. */
  readonly connect: (operations: readonly BenchOperation[]) => {
    readonly imports: readonly string[];
    readonly setup: readonly string[];
  };
  /** Expression that calls an operation. */
  readonly call: (operation: BenchOperation, input: Input) => string;
  /** Expression for the value in the awaited answer, which is called `answer`. */
  readonly value: string;
}

/** Where a loopback server listens; clients whose address is fixed when they are generated have it built in. */
export const loopback = "http://127.0.0.1:43117";
