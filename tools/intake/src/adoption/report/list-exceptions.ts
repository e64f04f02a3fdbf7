import type { Plan } from "../plan-adoption.ts";

/** A page that no operation of the spec came of, and why. */
export interface PageException {
  readonly page: string;
  readonly reason: string;
}

/** Every page of an operation is adopted or has a reason why not. */
export function listExceptions({ reading, adopted, notes }: Plan): PageException[] {
  const done = new Set(
    [...adopted.values()].flatMap(({ source, others }) =>
      [source, ...others].map(({ address }) => address),
    ),
  );
  const read = new Set(reading.operations.map(({ source }) => source.address));
  return reading.sources
    .filter(({ kind, address }) => kind === "operation" && !done.has(address))
    .map(({ address }) => {
      const decision = notes.find((it) => it.kind === "decision" && it.page === address);
      const reason = read.has(address)
        ? "It was not asked for."
        : "The page describes no operation.";
      return { page: address, reason: decision?.text ?? reason };
    });
}
