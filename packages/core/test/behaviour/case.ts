import type { Effect } from "../../src/operation.ts";

/** JSON, and nothing else: a case can be read by a runtime in any language. */
export type Data =
  | string
  | number
  | boolean
  | null
  | readonly Data[]
  | { readonly [name: string]: Data };

/** One line of the specification: what a call does and ends with under given circumstances. */
export interface BehaviourCase {
  readonly name: string;
  readonly given: Given;
  readonly want: Want;
}

export interface Given {
  /** Name of one of the operations in `operations.ts`; there is one for every effect. */
  readonly operation: Effect | "list" | "form" | "upload" | "styles" | "wide";
  /** Default: the operation's usual input, in `operations.ts`. */
  readonly input?: Data;
  /** The key option: a key, or what a function that is asked for it does, one step for every asking. */
  readonly key?: Data | readonly KeyStep[];
  /** Client options over `timeoutMs: 1000, deadlineMs: 5000, maxRetries: 2` and a base URL. */
  readonly client?: { readonly [option: string]: Data };
  /** The `fetch` is an option of the client instead of the platform's own. */
  readonly hasOwnFetch?: true;
  /** Options of the call. */
  readonly options?: Data;
  /** When the caller aborts the call's signal, in ms after the start; -1 is before the start. */
  readonly cancelAt?: number;
  /** What the source of randomness yields, from 0 to below 1. Default 0.5. */
  readonly random?: number;
  /** How many equal calls start at once. Default 1. */
  readonly calls?: number;
  /** What happens to each request, in order. A further request is a fault of the runtime. */
  readonly server?: readonly Step[];
}

/** What happens to one request. */
export type Step = AnswerStep | FaultStep;

export interface AnswerStep {
  readonly status: number;
  /** How long the headers take, in ms. */
  readonly after?: number;
  readonly headers?: { readonly [name: string]: string };
  /** The body; absent: none. */
  readonly json?: Data;
  readonly text?: string;
  readonly bytes?: readonly number[];
  /** What happens behind the body: it is cut, or the connection stays open without a word. */
  readonly ends?: "cut" | "silence";
  /** `opaqueredirect`: a browser's redirect; `followed`: a transport that has followed one. */
  readonly redirect?: "opaqueredirect" | "followed";
  /** The transport does not listen to its signal. */
  readonly deaf?: true;
}

interface FaultStep {
  /** Name of one of the faults in `faults.ts`, or `silence`: nothing ever comes. */
  readonly fault: string;
  readonly after?: number;
}

/** What a key function does when it is asked. */
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
  /** The waits that were announced before sending again, in ms. Default none. */
  readonly waits?: readonly number[];
  /** When the call ends, in ms after the start. */
  readonly endsAt?: number;
  /** How often the key function is asked. */
  readonly keyAsked?: number;
  /** What of the request is looked at. All requests of a call are equal. */
  readonly request?: WantedRequest;
  /** All events, as `request 1`, `response 1 503`, `retry 1 service_unavailable 250`, `failure 2 deadline`. */
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

/** What of the error is looked at. Every error names its operation; `outcome` and the rest as listed. */
export interface WantedError {
  readonly code: string;
  readonly outcome: "not_sent" | "refused" | "unknown";
  readonly attempts: number;
  readonly retryable: boolean;
  /** Default: none. */
  readonly status?: number;
  /** Default: none. */
  readonly requestId?: string;
  /** `null` where no client could be made; default: the operation's id. */
  readonly operation?: null;
  /** The body of the answer, which no printed form shows. */
  readonly body?: Data;
  readonly retryAfterMs?: number;
  readonly reason?: string;
  readonly field?: string;
  readonly option?: string;
  readonly sentAt?: string;
  readonly reconcile?: Data;
  /** Code of the error that is the cause, or its text where that is a foreign error. */
  readonly cause?: string;
  /** Parts of the message. */
  readonly message?: readonly string[];
}
