import { fieldsOf } from "@cash-in/description/json";
import type { Location, Oas3Rule } from "@redocly/openapi-core";
import { withEvidence } from "../evidence.ts";
import { below, type Place } from "../place.ts";
import { reachable } from "../schema.ts";

/** What says that a field is there. */
const PROMISES = ["required", "dependentRequired", "minProperties"];

/** A response promises nothing that is not documented as always present. */
export const inferredResponseRequired: Oas3Rule = () => {
  const answers: Place[] = [];
  const promises: { schema: unknown; promise: string; evidence: string; location: Location }[] = [];
  return [
    withEvidence((schema, evidence, { location }) => {
      if (evidence === "documented") return;
      for (const promise of PROMISES.filter((it) => schema[it] !== undefined)) {
        promises.push({ schema, promise, evidence, location: location.child(promise).key() });
      }
    }),
    {
      Response(response, { location }) {
        for (const type of Object.keys(fieldsOf(response.content))) {
          answers.push(below({ node: response, location }, "content", type, "schema"));
        }
      },
      Root: {
        leave(_root, { report, resolve }) {
          const answered = new Map<unknown, Place>();
          for (const answer of answers) reachable(answer, resolve, answered);
          for (const { schema, promise, evidence, location } of promises) {
            if (!answered.has(schema)) continue;
            report({
              message: `A response uses this schema, and its ${promise} is ${evidence}, not documented. Remove ${promise}, or give the request a schema of its own.`,
              location,
            });
          }
        },
      },
    },
  ];
};
