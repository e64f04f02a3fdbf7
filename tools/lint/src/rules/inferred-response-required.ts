import type { Location, Oas3Rule } from "@redocly/openapi-core";
import { withEvidence } from "../evidence.ts";
import { below, fieldsOf, type Place } from "../place.ts";
import { reachable } from "../schema.ts";

/** A response promises nothing that is not documented as always present. */
export const inferredResponseRequired: Oas3Rule = () => {
  const answers: Place[] = [];
  const promises = new Map<unknown, { evidence: string; location: Location }>();
  return [
    withEvidence((schema, evidence, { location }) => {
      if (schema.required === undefined || evidence === "documented") return;
      promises.set(schema, { evidence, location: location.child("required").key() });
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
          for (const [schema, { evidence, location }] of promises) {
            if (!answered.has(schema)) continue;
            report({
              message: `A response uses this schema, and its required is ${evidence}, not documented. Remove required, or give the request a schema of its own.`,
              location,
            });
          }
        },
      },
    },
  ];
};
