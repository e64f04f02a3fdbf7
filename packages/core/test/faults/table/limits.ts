import type { ErrorCode } from "../../../src/index.ts";
import {
  always,
  done,
  type Facts,
  type Fault,
  failed,
  open,
  refused,
  split,
  tried,
  unavailableOnce,
} from "../fault.ts";
import { fail, head, headOf, sendThen, succeed } from "../steps.ts";

const hang = sendThen("hang");
const slowHead = sendThen("drip", "HTTP/1.1 200 OK\r\nX-Slow: ");
const slowBody = sendThen("drip", headOf(5000));

// The server never ends these answers. The limit only has to be long enough for the request to arrive.
const limitMs = 3000;
const longest = 2 ** 31 - 1;

function timedOut(): Fault["want"] {
  return split(failed("timeout", tried), open("timeout"));
}

function ended(code: "deadline" | "cancelled"): Fault["want"] {
  return split(failed(code, { retryable: true }), open(code));
}

// The head has said that the API did what was asked.
function endedInBody(code: ErrorCode, facts: Facts = {}): Fault["want"] {
  return split(failed(code, { retryable: true, ...done, ...facts }), failed(code, done));
}

/** The answer does not come in time, or the caller cancels. */
export const limits: readonly Fault[] = [
  {
    name: "never answers, timeout",
    given: { steps: [hang], options: { timeoutMs: limitMs } },
    want: timedOut(),
  },
  {
    name: "never answers, deadline",
    given: { steps: [hang], options: { deadlineMs: limitMs } },
    want: ended("deadline"),
  },
  {
    name: "slow headers, timeout",
    given: { steps: [slowHead], options: { timeoutMs: limitMs } },
    want: timedOut(),
  },
  {
    name: "slow body, timeout",
    given: { steps: [slowBody], options: { timeoutMs: limitMs } },
    want: endedInBody("timeout", tried),
  },
  {
    name: "slow body, deadline",
    given: { steps: [slowBody], options: { deadlineMs: limitMs } },
    want: endedInBody("deadline"),
  },
  {
    name: "body that stops, timeout",
    given: { steps: [sendThen("hang", headOf(100), "{")], options: { timeoutMs: limitMs } },
    want: endedInBody("timeout", tried),
  },
  {
    name: "400 with a slow body, timeout",
    given: { steps: [sendThen("drip", headOf(5000, 400))], options: { timeoutMs: limitMs } },
    want: refused("bad_request", 400),
  },
  {
    name: "caller cancels beforehand",
    given: { steps: [succeed], abort: "beforehand" },
    want: always(failed("cancelled", { outcome: "not_sent", retryable: true, requests: 0 })),
  },
  {
    name: "caller cancels when the request is there",
    given: { steps: [hang], abort: "on arrival" },
    want: ended("cancelled"),
  },
  {
    name: "caller cancels within the body",
    given: { steps: [slowBody], abort: "on answer" },
    want: endedInBody("cancelled"),
  },
  {
    name: "caller cancels while we wait",
    given: {
      steps: [fail(503, { "Retry-After": "3600" })],
      options: { deadlineMs: longest },
      abort: "on retry",
    },
    want: split(
      failed("cancelled", { status: 503, retryable: true, delays: [3_600_000] }),
      unavailableOnce(3_600_000, false),
    ),
  },
  {
    name: "one fault, then never answers",
    given: { steps: [fail(503), hang], options: { timeoutMs: limitMs } },
    want: split(
      failed("timeout", tried),
      failed("service_unavailable", { status: 503, tellsHow: true }),
    ),
  },
  {
    name: "head without a length, then silence",
    given: {
      steps: [sendThen("hang", head(200, { "Content-Type": "application/json" }))],
      options: { timeoutMs: limitMs },
    },
    want: endedInBody("timeout", tried),
  },
];
