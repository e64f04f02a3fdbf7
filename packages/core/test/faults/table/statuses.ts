import { secrets } from "../effects.ts";
import {
  always,
  type Fault,
  failed,
  lost,
  ok,
  open,
  refused,
  serverFailed,
  split,
  tried,
  unavailable,
  unclear,
  unusableJson,
} from "../fault.ts";
import { answer, answerBare, fail, goodJson } from "../steps.ts";

const html = { "Content-Type": "text/html" };

const documented: readonly (readonly [number, Fault["want"]])[] = [
  [400, refused("bad_request", 400)],
  [401, refused("unauthorized", 401)],
  [402, refused("business_rule", 402)],
  [403, refused("forbidden", 403)],
  [404, refused("not_found", 404)],
  [500, serverFailed],
  [503, unavailable],
];

const undocumentedRefusals = [409, 410, 413, 418, 422, 423, 425, 451];

const undocumentedFaults = [300, 305, 306, 501, 507, 520];

// A machine before the API sends these while the API is overloaded or restarts.
const passing = [408, 502, 504];

/** The server answers with a status other than 200. */
export const statuses: readonly Fault[] = [
  ...documented.map(([status, want]) => ({
    name: String(status),
    given: { steps: [fail(status)] },
    want,
  })),
  { name: "500 HTML", given: { steps: [answer(500, secrets.answer, html)] }, want: serverFailed },
  { name: "503 empty", given: { steps: [answer(503, "")] }, want: unavailable },
  { name: "201", given: { steps: [answer(201, goodJson)] }, want: always(ok()) },
  { name: "202", given: { steps: [answer(202, goodJson)] }, want: always(ok()) },
  { name: "201 empty", given: { steps: [answer(201, "")] }, want: unusableJson("empty", 201) },
  { name: "205", given: { steps: [answer(205, "")] }, want: unusableJson("empty", 205) },
  ...undocumentedRefusals.map((status) => ({
    name: String(status),
    given: { steps: [fail(status)] },
    want: refused("unexpected_status", status),
  })),
  ...undocumentedFaults.map((status) => ({
    name: String(status),
    given: { steps: [fail(status)] },
    want: unclear("unexpected_status", status),
  })),
  ...passing.map((status) => ({
    name: String(status),
    given: { steps: [fail(status)] },
    want: split(
      failed("unexpected_status", { status, ...tried }),
      open("unexpected_status", { status }),
    ),
  })),
  {
    name: "429",
    given: { steps: [fail(429)] },
    want: split(
      failed("unexpected_status", { status: 429, outcome: "refused", ...tried }),
      failed("unexpected_status", { status: 429, outcome: "refused" }),
    ),
  },
  { name: "304", given: { steps: [answerBare(304)] }, want: unclear("unexpected_status", 304) },
  // This server says that it did not handle the request. So the platform itself sends it once more on a new connection.
  {
    name: "421",
    given: { steps: [fail(421)] },
    want: always(failed("unexpected_status", { status: 421, outcome: "refused", requests: 2 })),
  },
  // The platform does not show this answer, because it comes from a proxy.
  { name: "407", given: { steps: [fail(407)] }, want: lost },
];
