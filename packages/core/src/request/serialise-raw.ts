import type { WireBody } from "../operation.ts";
import { refuse } from "../options/refusal.ts";
import { isBinary } from "./serialise-json.ts";

/** Body of an operation that takes text or a file: it goes out as it is. */
export function serialiseRaw(body: unknown): WireBody {
  if (typeof body === "string" || isBinary(body)) return body as WireBody;
  refuse("body", "must be a string, bytes or a Blob");
}
