import type { ResponseFault } from "../errors/transport.ts";

/** Thrown where a body cannot be used. Never reaches a user. */
export class BodyFault {
  readonly reason: ResponseFault;
  /** What the platform threw, if anything. */
  readonly cause: unknown;

  constructor(reason: ResponseFault, cause?: unknown) {
    this.reason = reason;
    this.cause = cause;
  }
}

// Fatal, because a name with a replaced character is a wrong name.
const decoder = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true });

/** Reads a body as UTF-8 text, up to a bound. An absent body is the empty text. */
export async function readText(response: Response, mostBytes: number): Promise<string> {
  const bytes = await readBytes(response, mostBytes);
  try {
    return decoder.decode(bytes);
  } catch (error) {
    throw new BodyFault("not_utf8", error);
  }
}

async function readBytes(response: Response, mostBytes: number): Promise<Uint8Array> {
  if (response.body === null) return new Uint8Array();
  const declared = Number(response.headers.get("Content-Length") ?? Number.NaN);
  if (declared > mostBytes) {
    await discard(response);
    throw new BodyFault("too_large");
  }
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await readChunk(reader);
    if (done) break;
    size += value.byteLength;
    if (size > mostBytes) {
      await reader.cancel().catch(ignore);
      throw new BodyFault("too_large");
    }
    chunks.push(value);
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : join(chunks, size);
}

async function readChunk(
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<ReadableStreamReadResult<Uint8Array>> {
  try {
    return await reader.read();
  } catch (error) {
    throw new BodyFault("cut_short", error);
  }
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}

/** Gives a body up, so that its connection is free again. */
export async function discard(response: Response): Promise<void> {
  await response.body?.cancel().catch(ignore);
}

// The answer is of no interest any more, and neither is a fault in giving it up.
function ignore(): void {}
