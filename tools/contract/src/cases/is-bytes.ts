/** Whether a value is bytes, in whatever form a client gives them. */
export function isBytes(value: unknown): value is Blob | ArrayBuffer | Uint8Array<ArrayBuffer> {
  return value instanceof Blob || value instanceof ArrayBuffer || value instanceof Uint8Array;
}
