import { isBinary } from "./check-json.ts";
import { Refusal } from "./refusal.ts";

/** Body of an operation that takes text or a file: it goes out as it is. */
export function serialiseRaw(body: unknown): BodyInit {
  if (typeof body === "string" || isBinary(body)) return body as BodyInit;
  throw new Refusal("body", "must be a string, bytes or a Blob");
}
