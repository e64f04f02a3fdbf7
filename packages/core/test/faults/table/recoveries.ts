import {
  always,
  type Fault,
  failed,
  ok,
  open,
  split,
  tried,
  unavailable,
  unavailableOnce,
} from "../fault.ts";
import { answer, fail, goodJson, headOf, sendThen, succeed } from "../steps.ts";

const reset = sendThen("reset");
const cut = sendThen("close", headOf(100), goodJson);

const unavailableToOthers = unavailable.create;

/** One or more faults, and after them something else. */
export const recoveries: readonly Fault[] = [
  {
    name: "reset, cut body, then success",
    given: { steps: [reset, cut, succeed] },
    want: split(ok(3), open("connection_lost")),
  },
  {
    name: "503, 503, then success",
    given: { steps: [fail(503), fail(503), succeed] },
    want: split(ok(3), unavailableToOthers),
  },
  {
    name: "reset, 503, then success",
    given: { steps: [reset, fail(503), succeed] },
    want: split(ok(3), open("connection_lost")),
  },
  {
    name: "refused twice, then success",
    given: { refusals: 2, steps: [succeed] },
    want: always(ok(3, { requests: 1 })),
  },
  {
    name: "refused, reset, then success",
    given: { refusals: 1, steps: [reset, succeed] },
    want: split(ok(3, { requests: 2 }), {
      ...open("connection_lost"),
      attempts: 2,
      delays: [0],
    }),
  },
  {
    name: "three resets, then success",
    given: { steps: [reset, reset, reset, succeed] },
    want: split(failed("connection_lost", tried), open("connection_lost")),
  },
  {
    name: "503, 400, then success",
    given: { steps: [fail(503), fail(400), succeed] },
    // The first of the two attempts may have replaced the data before it failed.
    want: {
      ...split(failed("bad_request", { status: 400, attempts: 2 }), unavailableToOthers),
      read: failed("bad_request", { status: 400, attempts: 2, outcome: "refused" }),
    },
  },
  {
    name: "503 with a large body, then success",
    given: { steps: [answer(503, "x".repeat(8 * 1024 * 1024)), succeed] },
    want: split(ok(2), unavailableToOthers),
  },
  {
    name: "503 with Retry-After 1, then success",
    given: { steps: [fail(503, { "Retry-After": "1" }), succeed] },
    want: split(ok(2, { delays: [1000] }), unavailableOnce(1000, false)),
  },
  {
    name: "503 with Retry-After of a past date, then success",
    given: { steps: [fail(503, { "Retry-After": "Sun, 06 Nov 1994 08:49:37 GMT" }), succeed] },
    want: split(ok(2), unavailableOnce(0, false)),
  },
  {
    name: "503 with Retry-After beyond the deadline",
    given: { steps: [fail(503, { "Retry-After": "3600" }), succeed] },
    want: split(unavailableOnce(3_600_000, true), unavailableOnce(3_600_000, false)),
  },
];
