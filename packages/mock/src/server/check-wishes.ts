import { findResponse } from "../check/answer.ts";
import type { Operations } from "../operations.ts";
import type { Wishes } from "./prefer.ts";
import { Problem } from "./problem.ts";

/** Throws 400 where a request wishes for an answer that its operation does not have. */
export function checkWishes({ responses }: Operations[number], { code, exampleKey }: Wishes): void {
  if (code !== undefined && findResponse(responses, code) === undefined) {
    const known = responses.map((it) => it.code).join(", ") || "none";
    throw new Problem(
      400,
      `Prefer: code=${code} asks for a status that this operation does not describe. It has ${known}.`,
    );
  }
  const examples = responses.flatMap(({ contents = [] }) =>
    contents.flatMap((it) => (it.examples ?? []).map(({ key }) => key)),
  );
  if (exampleKey !== undefined && !examples.includes(exampleKey)) {
    const known = [...new Set(examples)].join(", ") || "none";
    throw new Problem(
      400,
      `Prefer: example=${exampleKey} asks for an example that this operation does not have. It has ${known}.`,
    );
  }
}
