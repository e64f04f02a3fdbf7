import type { WireBody } from "../operation.ts";
import { refuse } from "../options/refusal.ts";
import { isBinary } from "./serialise-json.ts";

/** Checks the body of an operation that takes text or a file. It is sent unchanged. */
export function serialiseRaw(body: unknown): WireBody {
  if (typeof body === "string" || isBinary(body)) return body as WireBody;
  refuse("body", "must be a string, bytes or a Blob");
}
