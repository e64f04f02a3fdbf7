import type { Input } from "../peers/input.ts";
import type { Peer } from "../peers/peer.ts";
import type { BenchOperation } from "../spec/read-operations.ts";

/** An empty place to type in. */
const empty: Input = {
  place: (operation, place) =>
    operation.parameters.some((it) => it.in === place) ? "{  }" : undefined,
  parameter: (parameter) => (parameter.required ? JSON.stringify(parameter.example) : "undefined"),
  body: () => undefined,
};

/** A consumer in which somebody begins to write the query of one call, and where the cursor stands. */
export function placeCursor(
  peer: Peer,
  operation: BenchOperation,
  consumer: string,
): { text: string; offset: number } {
  // Where optional parameters stand in an object of their own, it is emptied.
  const call = peer.call(operation, empty).replace(/\{[^{}]*\}([^{}]*)$/, "{  }$1");
  const text = `${consumer}
async function type(key: string, server: string) {
${peer.connect([operation]).setup.join("\n")}
await ${call};
}
`;
  const offset = text.lastIndexOf("{ ", text.lastIndexOf(call) + call.length) + 2;
  return { text, offset };
}
