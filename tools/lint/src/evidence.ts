import { isRef, type Oas3Visitor, type UserContext } from "@redocly/openapi-core";
import { type Fields, fieldsOf } from "./place.ts";

type Check = (schema: Fields, evidence: string, ctx: UserContext) => void;

/**
 * Visits every schema together with the evidence that holds for it: its own word, else the word of
 * the schema it stands in, else what the operation says of its request or response.
 * Where nobody says anything it is a guess.
 */
export function withEvidence(check: Check): Oas3Visitor {
  const words: string[] = [];
  const leave = () => {
    words.pop();
  };
  return {
    Operation: {
      enter(operation) {
        words.push(wordOf(fieldsOf(operation)["x-evidence"], "request"));
      },
      leave,
    },
    Responses: {
      enter(_responses, { parent }) {
        words.push(wordOf(fieldsOf(parent)["x-evidence"], "response"));
      },
      leave,
    },
    Schema: {
      enter(schema, ctx) {
        const own = fieldsOf(schema)["x-evidence"];
        // What a `$ref` leads to speaks for itself: it must not depend on who was first to use it.
        const inherited = isRef(ctx.rawNode) ? undefined : words.at(-1);
        const word = typeof own === "string" ? own : (inherited ?? "inferred");
        words.push(word);
        check(fieldsOf(schema), word, ctx);
      },
      leave,
    },
  };
}

function wordOf(evidence: unknown, part: "request" | "response"): string {
  const word = fieldsOf(evidence)[part];
  return typeof word === "string" ? word : "inferred";
}
