import { readChunks } from "./read-body.ts";

/** Reads a success of bytes, such as a PDF, unchanged. The Blob has the media type that the server sent. */
export async function readBlob(response: Response, mostBytes: number): Promise<Blob> {
  const chunks = await readChunks(response, mostBytes);
  return new Blob(chunks as BlobPart[], { type: response.headers.get("Content-Type") ?? "" });
}
