import type { CashInEvent } from "./events.ts";

/** Options after they were checked, with every default filled in. */
export interface Settings {
  /** Base URL. */
  readonly server: string;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxRetries: number;
  readonly maxResponseBytes: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly onEvent?: (event: CashInEvent) => void;
  readonly signal?: AbortSignal;
}
