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
  // What a `$ref` leads to speaks for itself: it must not depend on who was first to use it.
  const inherited = ({ rawNode }: UserContext) =>
    isRef(rawNode) ? "inferred" : (words.at(-1) ?? "inferred");
  const shareable = {
    enter(_node: unknown, ctx: UserContext) {
      words.push(inherited(ctx));
    },
    leave,
  };
  return {
    Operation: {
      enter(operation) {
        words.push(wordOf(operation, "request"));
      },
      leave,
    },
    Responses: {
      enter(_responses, { parent }) {
        words.push(wordOf(parent, "response"));
      },
      leave,
    },
    Parameter: shareable,
    RequestBody: shareable,
    Response: shareable,
    Schema: {
      enter(schema, ctx) {
        const own = fieldsOf(schema)["x-evidence"];
        const word = typeof own === "string" ? own : inherited(ctx);
        words.push(word);
        check(fieldsOf(schema), word, ctx);
      },
      leave,
    },
  };
}

function wordOf(operation: unknown, part: "request" | "response"): string {
  const word = fieldsOf(fieldsOf(operation)["x-evidence"])[part];
  return typeof word === "string" ? word : "inferred";
}
