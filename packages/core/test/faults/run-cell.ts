import type { Effect } from "../../src/index.ts";
import { secrets } from "./effects.ts";
import type { Fault, Given, Want } from "./fault.ts";
import { type FaultServer, openFaultServer, type Step } from "./fault-server.ts";
import { type Around, type Ending, makeCall } from "./make-call.ts";
import { succeed } from "./steps.ts";

/** What happened in one cell of the matrix. */
export interface Seen extends Ending, Want {
  /** Requests that reached another origin, with or without the key. */
  readonly heardElsewhere: number;
  /** Requests to the right origin that lack the key or differ from the first one. */
  readonly oddRequests: number;
  /** Whether every connection was free again in the end. */
  readonly isFree: boolean;
}

/** What must be true in every cell, besides its own end. */
export const clean = {
  heardElsewhere: 0,
  oddRequests: 0,
  isFree: true,
  leaks: [],
  listeners: 0,
} as const;

// Two, because a connection gets free only some time after its answer was read. So the second call opens another one.
const warmth = [succeed, succeed];

/** The servers of one cell. */
interface Stage {
  readonly server: FaultServer;
  readonly elsewhere: FaultServer;
  close(): void;
}

export async function openStage(given: Given, onArrival: () => void = () => {}): Promise<Stage> {
  const elsewhere = await openFaultServer({ steps: [succeed] }, "");
  const steps = (given.steps ?? [succeed]).map(
    (step, index): Step =>
      async (socket, place) => {
        if (index === 0 && given.leaves) await server.leave();
        onArrival();
        await step(socket, place);
      },
  );
  const script = { steps: given.warm ? [...warmth, ...steps] : steps, onConnect: given.onConnect };
  const server = await openFaultServer(script, elsewhere.url);
  if (given.refusals !== undefined) await server.leave();
  return {
    server,
    elsewhere,
    close() {
      server.close();
      elsewhere.close();
    },
  };
}

/** Whether a row must act while the call runs. Then another process cannot make its call. */
export function isActed({ given }: Fault): boolean {
  return given.abort !== undefined || given.warm === true || comesBack(given);
}

function comesBack({ refusals }: Given): boolean {
  return refusals !== undefined && refusals < 3;
}

/** Makes one call of one effect with one fault. */
export async function runCell({ given }: Fault, effect: Effect): Promise<Seen> {
  const controller = new AbortController();
  const abort = () => controller.abort();
  const stage = await openStage(given, given.abort === "on arrival" ? abort : undefined);
  try {
    const { server, elsewhere } = stage;
    if (given.warm) await warmUp(server);
    const before = server.arrivals.slice();
    if (given.abort === "beforehand") abort();
    const ending = await makeCall(effect, server.url, actAround(given, server, controller));
    const isFree = await isFreeSoon(server);
    // Counted only now, so that a request that comes after the end of the call is counted too.
    const arrivals = server.arrivals.slice(before.length);
    if (given.warm && !before.some((it) => it.connection === arrivals[0]?.connection)) {
      throw new Error("no connection was kept");
    }
    return {
      ...ending,
      requests: arrivals.length,
      heardElsewhere: elsewhere.arrivals.length,
      oddRequests: arrivals.filter(({ text }) => isOdd(text, arrivals[0]?.text)).length,
      isFree,
    };
  } finally {
    stage.close();
  }
}

async function warmUp(server: FaultServer): Promise<void> {
  for (const _ of warmth) await makeCall("read", server.url);
}

function actAround(given: Given, server: FaultServer, controller: AbortController): Around {
  const abortOn = given.abort === "on answer" ? "response" : "retry";
  const isAborted = given.abort === "on answer" || given.abort === "on retry";
  return {
    controller,
    ...(given.options && { options: given.options }),
    beforeAttempt: async (attempt) => {
      if (comesBack(given) && attempt === (given.refusals ?? 0) + 1) await server.comeBack();
    },
    onEvent: ({ type }) => {
      // Not at once: by then the client reads or waits.
      if (isAborted && type === abortOn) setImmediate(() => controller.abort());
    },
  };
}

function isOdd(text: string, first: string | undefined): boolean {
  return text !== first || (text !== "" && !text.includes(`x-api-key: ${secrets.key}\r\n`));
}

// This limit is reached only if a connection is never free again. That is the mistake that the tests look for.
async function isFreeSoon(server: FaultServer): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(resolve, 20_000, false);
  server.whenFree().then(() => resolve(true));
  const isFree = await promise;
  clearTimeout(timer);
  return isFree;
}
