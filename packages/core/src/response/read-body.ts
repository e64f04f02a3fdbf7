import { Fault } from "../call/fault.ts";
import { ignore } from "../call/ignore.ts";

// Fatal, because a name with a replaced character is a wrong name.
const decoder = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true });

/** Reads a body as UTF-8 text, up to a bound. An absent body is the empty text. */
export async function readText(response: Response, mostBytes: number): Promise<string> {
  if (!response.body) return "";
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  // What it says of itself is enough to give it up; what it does not say is counted.
  let isTooLarge = Number(response.headers.get("Content-Length")) > mostBytes;
  try {
    for (;;) {
      if (isTooLarge) throw reader.cancel().catch(ignore);
      const { value } = await reader.read();
      if (!value) break;
      chunks.push(value);
      size += value.byteLength;
      // Turned round, since what is no bytes, of a `fetch` that was put in, has no size.
      isTooLarge = !(size <= mostBytes);
    }
  } catch (error) {
    throw isTooLarge ? new Fault("too_large") : new Fault("cut_short", error);
  }
  try {
    // Most bodies come in one piece.
    return decoder.decode(
      chunks[1] ? await new Blob(chunks as BlobPart[]).arrayBuffer() : chunks[0],
    );
  } catch (error) {
    throw new Fault("not_utf8", error);
  }
}

/** Gives a body up, so that its connection is free again. */
export async function discard(response: Response): Promise<void> {
  await response.body?.cancel().catch(ignore);
}
