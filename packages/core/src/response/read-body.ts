import { Fault } from "../call/fault.ts";
import { ignore } from "../call/ignore.ts";

// Wrong bytes are an error: with a replaced character in it, a name would be a wrong name.
const decoder = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true });

/** Reads a body as UTF-8 text of at most `mostBytes`. If there is no body, the text is empty. */
export async function readText(response: Response, mostBytes: number): Promise<string> {
  const chunks = await readChunks(response, mostBytes);
  try {
    // Most bodies come in one piece.
    return decoder.decode(
      chunks[1] ? await new Blob(chunks as BlobPart[]).arrayBuffer() : chunks[0],
    );
  } catch (error) {
    throw new Fault("not_utf8", error);
  }
}

/** Reads the bytes of a body, at most `mostBytes`, in the pieces that they come in. */
export async function readChunks(response: Response, mostBytes: number): Promise<Uint8Array[]> {
  if (!response.body) return [];
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  // A body whose `Content-Length` is too large is not read at all. The bytes of other bodies are counted.
  let isTooLarge = Number(response.headers.get("Content-Length")) > mostBytes;
  try {
    for (;;) {
      if (isTooLarge) throw reader.cancel().catch(ignore);
      const { value } = await reader.read();
      if (!value) break;
      chunks.push(value);
      size += value.byteLength;
      // Not `size > mostBytes`: a `fetch` of the user may give chunks without a length, and then `size` is NaN.
      isTooLarge = !(size <= mostBytes);
    }
  } catch (error) {
    throw isTooLarge ? new Fault("too_large") : new Fault("cut_short", error);
  }
  return chunks;
}

/** Stops reading a body, so that its connection can be used again. */
export async function discard(response: Response): Promise<void> {
  // A `fetch` of the user may give a body that cannot be cancelled.
  try {
    await response.body?.cancel();
  } catch {}
}
