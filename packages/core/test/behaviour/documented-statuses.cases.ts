import type { BehaviourCase } from "./case.ts";
import { effects, outcomeOf, repeatable } from "./effects.ts";
import { secret } from "./operations.ts";

const refusals = [
  { status: 400, code: "bad_request", message: ["400", "malformed"] },
  { status: 401, code: "unauthorized", message: ["401", "environment", "`server`"] },
  { status: 402, code: "business_rule", message: ["402", "business rule"] },
  { status: 403, code: "forbidden", message: ["403", "IP addresses", "one service"] },
  { status: 404, code: "not_found", message: ["404", "identifiers"] },
];

const adviceAfterFault = {
  read: "It may have taken effect",
  replace: "It may have taken effect",
  create: "Ask `getThing` by ThingNumber: The thing is there once it has been created.",
  delete: "Ask `getThing` by ThingNumber: The thing is gone once it has been deleted.",
  notify: "No call lists the letters that were sent. Ask before you send again.",
  rotate: "No known call shows it.",
};

const body = { Message: secret, Fields: ["Name"] };

/** Each documented status with each effect. The error keeps the body of the answer, and never prints it. */
export const cases: readonly BehaviourCase[] = [
  ...refusals.flatMap(({ status, code, message }) =>
    effects.map(
      (operation): BehaviourCase => ({
        name: `error: ${operation}: ${status} is final`,
        given: { operation, server: [{ status, json: body }] },
        want: {
          sentAt: [0],
          endsAt: 0,
          error: {
            code,
            status,
            outcome: "refused",
            attempts: 1,
            retryable: false,
            body,
            message,
          },
        },
      }),
    ),
  ),
  ...effects.map(
    (operation): BehaviourCase => ({
      name: `error: ${operation}: 500 is final, and leaves open what happened`,
      given: { operation, server: [{ status: 500, json: body }] },
      want: {
        sentAt: [0],
        error: {
          code: "internal_server_error",
          status: 500,
          outcome: outcomeOf(operation),
          attempts: 1,
          retryable: false,
          body,
          message: operation === "read" ? ["500"] : ["500", adviceAfterFault[operation]],
        },
      },
    }),
  ),
  ...effects.map((operation): BehaviourCase => {
    const again = repeatable.includes(operation);
    const step = { status: 503, json: body };
    return {
      name: `error: ${operation}: 503 is ${again ? "sent again, as often as allowed" : "final"}`,
      given: { operation, server: again ? [step, step, step] : [step] },
      want: {
        sentAt: again ? [0, 250, 750] : [0],
        waits: again ? [250, 500] : [],
        error: {
          code: "service_unavailable",
          status: 503,
          outcome: outcomeOf(operation),
          attempts: again ? 3 : 1,
          retryable: again,
          body,
          message: again ? ["503", "try later"] : ["503", adviceAfterFault[operation]],
        },
      },
    };
  }),
];
