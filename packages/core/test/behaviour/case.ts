import type { Outcome } from "../../src/errors/base.ts";
import type { Effect } from "../../src/operation.ts";

/** JSON only, so that a runtime in any language can read a case. */
export type Data =
  | string
  | number
  | boolean
  | null
  | readonly Data[]
  | { readonly [name: string]: Data };

/** One line of the specification: what a call does, and how it ends, under these conditions. */
export interface BehaviourCase {
  readonly name: string;
  readonly given: Given;
  readonly want: Want;
}

export interface Given {
  /** Name of one of the operations in `operations.ts`; there is one for every effect. */
  readonly operation:
    | Effect
    | "list"
    | "form"
    | "upload"
    | "styles"
    | "wide"
    | "readMore"
    | "createMore";
  /** Default: the operation's usual input, in `operations.ts`. */
  readonly input?: Data;
  /** The key option: a key, or a function, given as the steps of its calls. */
  readonly key?: Data | readonly KeyStep[];
  /** Client options. Without them: `timeoutMs: 1000, deadlineMs: 5000, maxRetries: 2` and a base URL. */
  readonly client?: { readonly [option: string]: Data };
  /** `fetch` is given as an option of the client. The platform's own is not used. */
  readonly hasOwnFetch?: true;
  /** Options of the call. */
  readonly options?: Data;
  /** When the caller aborts the signal of the call, in ms after the start; -1 is before the start. */
  readonly cancelAt?: number;
  /** The random number that is used, 0 or more and less than 1. Default 0.5. */
  readonly random?: number;
  /** How many equal calls start at once. Default 1. */
  readonly calls?: number;
  /** What happens to each request, in order. One request more than that is a mistake of the runtime. */
  readonly server?: readonly Step[];
}

/** What happens to one request. */
export type Step = AnswerStep | FaultStep;

export interface AnswerStep {
  readonly status: number;
  /** How long the headers take, in ms. */
  readonly after?: number;
  readonly headers?: { readonly [name: string]: string };
  /** The body. Without one of these three there is no body. */
  readonly json?: Data;
  readonly text?: string;
  readonly bytes?: readonly number[];
  /** What happens after the body: the connection breaks, or it stays open and nothing more comes. */
  readonly ends?: "cut" | "silence";
  /** `opaqueredirect`: a redirect as browsers show it; `followed`: the transport has followed the redirect. */
  readonly redirect?: "opaqueredirect" | "followed";
  /** The transport ignores its signal. */
  readonly deaf?: true;
}

interface FaultStep {
  /** Name of one of the faults in `faults.ts`, or `silence`: nothing ever comes. */
  readonly fault: string;
  readonly after?: number;
}

/** What a key function does in one of its calls. */
export interface KeyStep {
  readonly after?: number;
  readonly gives?: Data;
  /** It rejects, or throws at once. */
  readonly fails?: "rejects" | "throws" | "rejects with an error of another call";
  readonly never?: true;
}

export interface Want {
  /** When requests leave, in ms after the start. */
  readonly sentAt: readonly number[];
  /** The waits before the call is sent again, as the `retry` events announce them, in ms. Default none. */
  readonly waits?: readonly number[];
  /** When the call ends, in ms after the start. */
  readonly endsAt?: number;
  /** How often the key function is called. */
  readonly keyAsked?: number;
  /** What the request must be. Only what is given here is compared. All requests of a call are equal. */
  readonly request?: WantedRequest;
  /** All events, as `request 1`, `response 1 503`, `retry 1 service_unavailable 250`, `success 2`, `failure 2 deadline`. */
  readonly events?: readonly string[];
  /** The value; `{ "$js": "undefined" }` where there is none. */
  readonly value?: Data;
  readonly error?: WantedError;
}

export interface WantedRequest {
  readonly method?: string;
  readonly url?: string;
  /** These headers, in lower case; `null`: absent. */
  readonly headers?: { readonly [name: string]: string | null };
  readonly body?: string | null;
}

/** What the error must be. Every error also names its operation. */
export interface WantedError {
  readonly code: string;
  readonly outcome: Outcome;
  readonly attempts: number;
  readonly retryable: boolean;
  /** Default: none. */
  readonly status?: number;
  /** Default: none. */
  readonly requestId?: string;
  /** `null` if no client could be made. Default: the id of the operation. */
  readonly operation?: null;
  /** The body of the answer. No printed form of the error shows it. */
  readonly body?: Data;
  readonly retryAfterMs?: number;
  readonly reason?: string;
  readonly field?: string;
  readonly option?: string;
  readonly sentAt?: string;
  readonly reconcile?: Data;
  /** The cause: the code of an error of ours, or the text of any other error. */
  readonly cause?: string;
  /** Texts that the message must contain. */
  readonly message?: readonly string[];
}
