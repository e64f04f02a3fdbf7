import type { BehaviourCase, Step } from "./case.ts";
import { effects, outcomeOf, repeatable, start } from "./effects.ts";

const neverSent = [
  { fault: "refused", cause: "TypeError › Error › ECONNREFUSED" },
  { fault: "name not found", cause: "TypeError › Error › ENOTFOUND" },
  { fault: "name service busy", cause: "TypeError › Error › EAI_AGAIN" },
  { fault: "no route", cause: "TypeError › Error › EHOSTUNREACH" },
  { fault: "connect timeout", cause: "TypeError › Error › UND_ERR_CONNECT_TIMEOUT" },
  { fault: "all addresses refused", cause: "TypeError › AggregateError" },
  { fault: "its only address refused", cause: "AggregateError" },
  { fault: "refused in Bun", cause: "Error › ConnectionRefused" },
  { fault: "blocked port", cause: "TypeError › Error" },
  { fault: "no tunnel", cause: "TypeError › Error › UND_ERR_ABORTED" },
  { fault: "no permission in Deno", cause: "NotCapable" },
  ...[
    { fault: "certificate expired", code: "CERT_HAS_EXPIRED" },
    { fault: "certificate self-signed", code: "DEPTH_ZERO_SELF_SIGNED_CERT" },
    { fault: "self-signed in chain", code: "SELF_SIGNED_CERT_IN_CHAIN" },
    { fault: "certificate of another host", code: "ERR_TLS_CERT_ALTNAME_INVALID" },
    { fault: "leaf unverified", code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" },
    { fault: "issuer unknown", code: "UNABLE_TO_GET_ISSUER_CERT_LOCALLY" },
  ].map(({ fault, code }) => ({ fault, cause: `TypeError › Error › ${code}` })),
];

const lost = [
  { fault: "reset", cause: "TypeError › Error › ECONNRESET" },
  { fault: "closed", cause: "TypeError › Error › UND_ERR_SOCKET" },
  { fault: "broken pipe", cause: "TypeError › Error › EPIPE" },
  { fault: "route lost", cause: "TypeError › Error › EHOSTUNREACH" },
  { fault: "network lost", cause: "TypeError › Error › ENETUNREACH" },
  {
    fault: "certificate required",
    cause: "TypeError › Error › ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED",
  },
  { fault: "one refused, one reset", cause: "AggregateError" },
  { fault: "reset, then refused", cause: "Error › ECONNRESET › Error › ECONNREFUSED" },
  { fault: "failed for no reason", cause: "AggregateError" },
  { fault: "failed in a browser", cause: "TypeError" },
  { fault: "no error", cause: "not an Error" },
  { fault: "strange error", cause: "Error" },
];

function times(step: Step, count: number): Step[] {
  return Array<Step>(count).fill(step);
}

const thrice = { sentAt: [0, 250, 750], waits: [250, 500] };

/** If no connection was made, every call is sent again. If a connection broke, only some calls are. */
export const cases: readonly BehaviourCase[] = [
  ...effects.map(
    (operation): BehaviourCase => ({
      name: `error: ${operation}: connection refused`,
      given: { operation, server: times({ fault: "refused" }, 3) },
      want: {
        ...thrice,
        error: {
          code: "connection_lost",
          outcome: "not_sent",
          attempts: 3,
          retryable: true,
          cause: "TypeError › Error › ECONNREFUSED",
          message: ["nothing was sent", "`server`"],
        },
      },
    }),
  ),
  ...effects.map((operation): BehaviourCase => {
    const again = repeatable.includes(operation);
    const name = `error: ${operation}: connection lost`;
    if (!again) {
      return {
        name,
        given: { operation, server: [{ fault: "reset" }] },
        want: {
          sentAt: [0],
          error: {
            code: "outcome_unknown",
            outcome: "unknown",
            attempts: 1,
            retryable: false,
            cause: "connection_lost",
            sentAt: start,
            message: [`sent at ${start}`, "It may have taken effect"],
          },
        },
      };
    }
    return {
      name,
      given: { operation, server: times({ fault: "reset" }, 3) },
      want: {
        ...thrice,
        error: {
          code: "connection_lost",
          outcome: outcomeOf(operation),
          attempts: 3,
          retryable: true,
          cause: "TypeError › Error › ECONNRESET",
          message: ["the connection broke"],
        },
      },
    };
  }),
  ...neverSent.map(
    ({ fault, cause }): BehaviourCase => ({
      name: `error: create: nothing was sent: ${fault}`,
      given: { operation: "create", client: { maxRetries: 0 }, server: [{ fault }] },
      want: {
        sentAt: [0],
        error: {
          code: "connection_lost",
          outcome: "not_sent",
          attempts: 1,
          retryable: true,
          cause,
        },
      },
    }),
  ),
  ...lost.map(
    ({ fault }): BehaviourCase => ({
      name: `error: create: may have arrived: ${fault}`,
      given: { operation: "create", server: [{ fault }] },
      want: {
        sentAt: [0],
        error: {
          code: "outcome_unknown",
          outcome: "unknown",
          attempts: 1,
          retryable: false,
          cause: "connection_lost",
        },
      },
    }),
  ),
  ...lost.map(
    ({ fault, cause }): BehaviourCase => ({
      name: `error: read: what is shown of a fault: ${fault}`,
      given: { operation: "read", client: { maxRetries: 0 }, server: [{ fault }] },
      want: {
        sentAt: [0],
        error: {
          code: "connection_lost",
          outcome: "unchanged",
          attempts: 1,
          retryable: true,
          cause,
        },
      },
    }),
  ),
  // This `fetch` may have sent the request, and failed at another request of its own.
  ...effects.map((operation): BehaviourCase => {
    const again = repeatable.includes(operation);
    const step = { fault: "refused" };
    return {
      name: `error: ${operation}: connection refused, as a \`fetch\` says that was put in`,
      given: { operation, hasOwnFetch: true, server: again ? [step, step, step] : [step] },
      want: {
        ...(again ? thrice : { sentAt: [0] }),
        error: {
          code: again ? "connection_lost" : "outcome_unknown",
          outcome: outcomeOf(operation),
          attempts: again ? 3 : 1,
          retryable: again,
          cause: again ? "TypeError › Error › ECONNREFUSED" : "connection_lost",
        },
      },
    };
  }),
  {
    name: "error: the reconciling call stands in the error",
    given: { operation: "create", server: [{ fault: "reset" }] },
    want: {
      sentAt: [0],
      error: {
        code: "outcome_unknown",
        outcome: "unknown",
        attempts: 1,
        retryable: false,
        cause: "connection_lost",
        reconcile: {
          operation: "getThing",
          key: "ThingNumber",
          check: "The thing is there once it has been created.",
        },
        message: ["Ask `getThing` by ThingNumber: The thing is there once it has been created."],
      },
    },
  },
  {
    name: "error: where no call tells, the error says so",
    given: { operation: "notify", server: [{ fault: "reset" }] },
    want: {
      sentAt: [0],
      error: {
        code: "outcome_unknown",
        outcome: "unknown",
        attempts: 1,
        retryable: false,
        cause: "connection_lost",
        reconcile: { none: "No call lists the letters that were sent. Ask before you send again." },
        message: ["No call lists the letters that were sent."],
      },
    },
  },
];
