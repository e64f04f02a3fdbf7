import type { IncomingHttpHeaders } from "node:http";
import type { Pair } from "./styles.ts";

/** A request, read but not understood. */
export interface Received {
  /** In small letters. */
  readonly method: string;
  /** As it was sent, without the query. */
  readonly path: string;
  /** As it was sent. */
  readonly query: readonly Pair[];
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}
