import type { Gate } from "../gate/gate.ts";
import type { PlatformFetch } from "../options/platform-fetch.ts";
import type { CashInEvent } from "./events.ts";

/** The options after they were checked, with all defaults filled in. */
export interface Settings {
  /** Base URL. */
  readonly server: string;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxRetries: number;
  readonly retryRateLimited: boolean;
  readonly maxResponseBytes: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: PlatformFetch;
  readonly onEvent?: ((event: CashInEvent) => void) | undefined;
  /** The listener of the call. */
  readonly onCallEvent?: ((event: CashInEvent) => void) | undefined;
  readonly signal?: AbortSignal;
  readonly gate?: Gate;
}
