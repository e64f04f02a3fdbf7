import type { AnswerStep, Step } from "./case.ts";
import { faults } from "./faults.ts";
import { revive } from "./js-values.ts";
import { secret } from "./operations.ts";
import type { Timers } from "./timers.ts";

/** A request as it was sent. */
export interface SeenRequest {
  readonly at: number;
  readonly url: string;
  readonly method: string;
  readonly headers: { readonly [name: string]: string };
  readonly body: string | null;
  readonly redirect: string | undefined;
  readonly cache: string | undefined;
}

interface Server {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly readRequests: () => Promise<SeenRequest[]>;
}

/** Makes a `fetch` that does the steps of a case and notes every request. */
export function createServer(steps: readonly Step[], timers: Timers): Server {
  const seen: { at: number; url: string; init: RequestInit }[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const step = steps[seen.length];
    seen.push({ at: performance.now(), url, init });
    if (step === undefined) throw new Error("one request too many");
    const signal = "deaf" in step ? undefined : (init.signal ?? undefined);
    if ("fault" in step && step.fault === "silence") return waitForAbort(signal);
    await pause(step.after ?? 0, timers, signal);
    if (!("fault" in step)) return answer(step, signal);
    const fail = faults[step.fault];
    if (fail === undefined) throw new Error(`faults.ts has no "${step.fault}"`);
    throw fail(`${url} ${JSON.stringify(init)}`);
  };
  return { fetch, readRequests: () => Promise.all(seen.map(readRequest)) };
}

function waitForAbort(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason));
  });
}

function pause(ms: number, timers: Timers, signal: AbortSignal | undefined): Promise<void> {
  if (ms === 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const stop = timers.start(resolve, ms);
    signal?.addEventListener("abort", () => {
      stop();
      reject(signal.reason);
    });
  });
}

function answer(step: AnswerStep, signal: AbortSignal | undefined): Response {
  const headers = new Headers(step.headers);
  const status = step.redirect === "opaqueredirect" ? 200 : step.status;
  const response = new Response(createBody(step, signal), { status, headers });
  const facts =
    step.redirect === "followed"
      ? { redirected: true }
      : { type: "opaqueredirect", status: 0, ok: false };
  if (step.redirect !== undefined) {
    for (const [name, value] of Object.entries(facts)) {
      Object.defineProperty(response, name, { value });
    }
  }
  return response;
}

function createBody(step: AnswerStep, signal: AbortSignal | undefined): ReadableStream | null {
  const bytes = readBytes(step);
  if (bytes === undefined && step.ends === undefined) return null;
  let given = false;
  return new ReadableStream({
    start(controller) {
      signal?.addEventListener("abort", () => controller.error(signal.reason));
    },
    pull(controller) {
      if (!given && bytes !== undefined) {
        given = true;
        // In two chunks, as a real body may come. The cut may be inside a character.
        const middle = Math.ceil(bytes.length / 2);
        controller.enqueue(bytes.slice(0, middle));
        if (bytes.length > 1) controller.enqueue(bytes.slice(middle));
        return undefined;
      }
      if (step.ends === "cut") return controller.error(new Error(`terminated ${secret}`));
      if (step.ends === "silence") return new Promise(() => {});
      return controller.close();
    },
  });
}

function readBytes({ bytes, text, json }: AnswerStep): Uint8Array | undefined {
  if (bytes !== undefined) return Uint8Array.from(bytes);
  if (text !== undefined) return new TextEncoder().encode(text);
  return json === undefined ? undefined : new TextEncoder().encode(JSON.stringify(revive(json)));
}

async function readRequest(given: { at: number; url: string; init: RequestInit }) {
  const { method = "GET", headers, body, redirect, cache } = given.init;
  return {
    at: given.at,
    url: given.url,
    method,
    headers: Object.fromEntries(
      Object.entries(headers as Record<string, string>).map(([name, value]) => [name, value]),
    ),
    body: await readBody(body),
    redirect,
    cache,
  };
}

// A form's boundary is random; its fields are not.
async function readBody(body: BodyInit | null | undefined): Promise<string | null> {
  if (body === null || body === undefined) return null;
  if (!(body instanceof FormData)) return new Response(body).text();
  const fields = [...body].map(async ([name, value]) => [
    name,
    typeof value === "string" ? value : await value.text(),
  ]);
  return JSON.stringify(await Promise.all(fields));
}
