import { always, type Fault, failed, lost, ok, open, split } from "../fault.ts";
import { goodJson, head, headOf, sendThen, succeed } from "../steps.ts";

/** The connection fails before the whole head has arrived. */
export const connections: readonly Fault[] = [
  {
    name: "refused",
    given: { refusals: 3 },
    want: always(
      failed("connection_lost", {
        outcome: "not_sent",
        attempts: 3,
        retryable: true,
        requests: 0,
      }),
    ),
  },
  {
    name: "reset on connecting",
    given: { onConnect: sendThen("reset") },
    want: lost,
  },
  {
    name: "closed on connecting",
    given: { onConnect: sendThen("close") },
    want: lost,
  },
  {
    name: "reset before the headers",
    given: { steps: [sendThen("reset")] },
    want: lost,
  },
  {
    name: "closed before the headers",
    given: { steps: [sendThen("close")] },
    want: lost,
  },
  {
    name: "reset during the headers",
    given: { steps: [sendThen("reset", headOf(10).slice(0, 30))] },
    want: lost,
  },
  {
    name: "closed during the headers",
    given: { steps: [sendThen("close", headOf(10).slice(0, 30))] },
    want: lost,
  },
  // Some clients think that this is an idle connection that has timed out, and send the request again by themselves.
  {
    name: "reset on a kept connection",
    given: { warm: true, steps: [sendThen("reset")] },
    want: lost,
  },
  {
    name: "closed on a kept connection",
    given: { warm: true, steps: [sendThen("close")] },
    want: lost,
  },
  {
    name: "reset, then refused",
    given: { leaves: true, steps: [sendThen("reset")] },
    want: split(
      failed("connection_lost", { attempts: 3, retryable: true, requests: 1 }),
      open("connection_lost"),
    ),
  },
  {
    name: "no HTTP",
    given: { steps: [sendThen("close", "220 mail.cash-in.invalid ESMTP\r\n")] },
    want: lost,
  },
  {
    name: "headers without end",
    given: { steps: [sendThen("hang", head(200, { "X-Pad": "x".repeat(100_000) }))] },
    want: lost,
  },
  {
    name: "101 unasked",
    given: { steps: [sendThen("hang", head(101, { Upgrade: "x", Connection: "Upgrade" }))] },
    want: lost,
  },
  {
    name: "100, then reset",
    given: { steps: [sendThen("reset", "HTTP/1.1 100 Continue\r\n\r\n")] },
    want: lost,
  },
  {
    name: "103, then success",
    given: {
      steps: [sendThen("keep", head(103, {}), headOf(Buffer.byteLength(goodJson)), goodJson)],
    },
    want: always(ok()),
  },
  {
    name: "no fault",
    given: { steps: [succeed] },
    want: always(ok()),
  },
  {
    name: "no fault on a kept connection",
    given: { warm: true, steps: [succeed] },
    want: always(ok()),
  },
];
