import { readEvidence, readOperationEvidence } from "@cash-in/description/evidence";
import { type Fields, fieldsOf } from "@cash-in/description/json";
import type { Evidence } from "@cash-in/description/vocabulary";
import { isRef, type Oas3Visitor, type UserContext } from "@redocly/openapi-core";

type Check = (schema: Fields, evidence: Evidence, ctx: UserContext) => void;

/**
 * Visits every schema together with the evidence that holds for it: its own word, else the word of
 * the schema it stands in, else what the operation says of its request or response.
 * Where nobody says anything it is a guess.
 */
export function withEvidence(check: Check): Oas3Visitor {
  const words: Evidence[] = [];
  const leave = () => {
    words.pop();
  };
  // What a `$ref` leads to speaks for itself: it must not depend on who was first to use it.
  const inherited = ({ rawNode }: UserContext) => (isRef(rawNode) ? undefined : words.at(-1));
  const shareable = {
    enter(_node: unknown, ctx: UserContext) {
      words.push(inherited(ctx) ?? readEvidence(undefined));
    },
    leave,
  };
  return {
    Operation: {
      enter(operation) {
        words.push(readOperationEvidence(operation).request);
      },
      leave,
    },
    Responses: {
      enter(_responses, { parent }) {
        words.push(readOperationEvidence(parent).response);
      },
      leave,
    },
    Parameter: shareable,
    RequestBody: shareable,
    Response: shareable,
    Schema: {
      enter(schema, ctx) {
        const word = readEvidence(schema, inherited(ctx));
        words.push(word);
        check(fieldsOf(schema), word, ctx);
      },
      leave,
    },
  };
}
