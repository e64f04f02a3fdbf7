import type { Effect } from "../../src/operation.ts";
import type { AnswerStep, BehaviourCase } from "./case.ts";
import { effects, outcomeOf, repeatable, start } from "./effects.ts";
import { secret, server } from "./operations.ts";

const json = { Message: secret };
const elsewhere = { location: `https://elsewhere.example/${secret}` };

// No redirect is followed, because the key would go with it. The server may have done the work before.
function refuse(name: string, operation: Effect, step: AnswerStep): BehaviourCase {
  const { status } = step;
  const seen = step.redirect === "opaqueredirect" ? {} : { status };
  const facts = { ...seen, outcome: outcomeOf(operation), attempts: 1 } as const;
  return {
    name: `error: ${operation}: ${name}`,
    given: { operation, server: [step] },
    want: {
      sentAt: [0],
      error: repeatable.includes(operation)
        ? {
            code: "unexpected_redirect",
            ...facts,
            retryable: false,
            message: ["never followed", "`server`"],
          }
        : {
            code: "outcome_unknown",
            ...facts,
            retryable: false,
            cause: "unexpected_redirect",
            sentAt: start,
          },
    },
  };
}

/** All kinds of redirects: visible ones, those that a browser hides, and those that a `fetch` of the user follows. */
export const cases: readonly BehaviourCase[] = [
  ...effects.map((it) => refuse("302 to another origin", it, { status: 302, headers: elsewhere })),
  ...[301, 303, 307, 308].map((status) =>
    refuse(`${status} to another origin`, "read", { status, headers: elsewhere, json }),
  ),
  refuse("307 to the same origin", "read", {
    status: 307,
    headers: { location: `${server}/other` },
  }),
  refuse("308 that keeps method and body", "notify", { status: 308, headers: elsewhere, json }),
  refuse("302 to nowhere", "read", { status: 302 }),
  refuse("a redirect that a browser hides", "read", { status: 302, redirect: "opaqueredirect" }),
  refuse("a redirect that a browser hides", "create", { status: 302, redirect: "opaqueredirect" }),
  refuse("a redirect that the transport has followed", "read", {
    status: 200,
    redirect: "followed",
    json,
  }),
  refuse("a redirect that the transport has followed", "create", {
    status: 200,
    redirect: "followed",
    json,
  }),
  ...effects.map((it) =>
    refuse("a redirect that the transport has followed into an error", it, {
      status: 404,
      redirect: "followed",
      json,
    }),
  ),
];
