import { DownloadError } from "./download-error.ts";

/** More than any page that was seen; the largest had 1.9 MB. */
const MAX_BYTES = 8 * 1024 * 1024;

/** The text of an answer, no longer than is sensible. */
export async function readBody(response: Response): Promise<string> {
  const announced = Number(response.headers.get("content-length") ?? 0);
  if (announced > MAX_BYTES) {
    await discard(response);
    throw tooLarge();
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    // Leaving the loop ends the download.
    if (size > MAX_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

/** Ends a download whose content is not wanted. */
export async function discard(response: Response): Promise<void> {
  await response.body?.cancel().catch(() => undefined);
}

function tooLarge(): DownloadError {
  return new DownloadError(
    `It has more than ${MAX_BYTES / 1024 / 1024} MiB; look at it by hand.`,
    "page",
  );
}
