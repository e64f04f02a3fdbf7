import type { BenchOperation } from "../spec/read-operations.ts";
import { type Input, inVariable, writtenOut } from "./input.ts";
import type { Peer } from "./peer.ts";

/** A module whose `connect(key, server)` gives one function for each operation, which takes the input by place. */
export function writeCallModule(peer: Peer, operations: readonly BenchOperation[]): string {
  return write(peer, operations, "(input: any) =>", (operation) =>
    peer.call(operation, inVariable),
  );
}

/**
 * A module that a user could have written: every operation called with its example, and a property of every value
 * read.
 */
export function writeConsumer(peer: Peer, operations: readonly BenchOperation[]): string {
  return write(peer, operations, "async () =>", (operation) => {
    const read = `${peer.value}${readFirst(operation.value)}`;
    return `{ const answer = await ${peer.call(operation, writtenOut as Input)}; return ${read}; }`;
  });
}

function write(
  peer: Peer,
  operations: readonly BenchOperation[],
  head: string,
  body: (operation: BenchOperation) => string,
): string {
  const { imports, setup } = peer.connect(operations);
  // Some generators name their functions as we name the properties.
  const properties = operations.map((it) => `    ${it.id}: ${head} ${body(it)},`);
  return [
    ...imports,
    "export function connect(key: string, server: string) {",
    ...setup.map((line) => `  ${line}`),
    "  return {",
    ...properties,
    "  };",
    "}",
    "",
  ].join("\n");
}

/** Reads the first property of a value, or of the first item of a list. */
function readFirst(value: unknown): string {
  if (Array.isArray(value)) return `?.[0]${readFirst(value[0])}`;
  const [name] = Object.keys(value ?? {});
  return name === undefined ? "" : `?.${name}`;
}
