import type { Effect } from "../../src/index.ts";
import { secrets } from "./effects.ts";
import type { Fault, Given, Want } from "./fault.ts";
import { type FaultServer, openFaultServer, type Step } from "./fault-server.ts";
import { type Around, type Ending, makeCall } from "./make-call.ts";
import { succeed } from "./steps.ts";

/** What was seen of one cell of the matrix. */
export interface Seen extends Ending, Want {
  /** Requests that reached another origin, the key's or not. */
  readonly heardElsewhere: number;
  /** Requests to the right origin that lack the key or differ from the first one. */
  readonly oddRequests: number;
  /** Whether every connection was given back in the end. */
  readonly isFree: boolean;
}

/** What every cell must show besides its own end. */
export const clean = {
  heardElsewhere: 0,
  oddRequests: 0,
  isFree: true,
  leaks: [],
  listeners: 0,
} as const;

// Two, because a connection is free only some turns after its answer was read: the second call opens another.
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

/** Whether a row needs to act while the call runs, so that its call cannot be made by another process. */
export function isActed({ given }: Fault): boolean {
  return given.abort !== undefined || given.warm === true || comesBack(given);
}

function comesBack({ refusals }: Given): boolean {
  return refusals !== undefined && refusals < 3;
}

/** Lets one fault happen to a call of one effect. */
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
    // Only now, so that a request which comes after the call has ended counts too.
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
      // Not at once, so that the client is reading or waiting by then.
      if (isAborted && type === abortOn) setImmediate(() => controller.abort());
    },
  };
}

function isOdd(text: string, first: string | undefined): boolean {
  return text !== first || (text !== "" && !text.includes(`x-api-key: ${secrets.key}\r\n`));
}

// The wait ends only where a connection is held for ever, which is the fault that is looked for.
async function isFreeSoon(server: FaultServer): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(resolve, 20_000, false);
  server.whenFree().then(() => resolve(true));
  const isFree = await promise;
  clearTimeout(timer);
  return isFree;
}
