/** A part of a form with files. */
export interface Part {
  readonly name: string;
  readonly isFile: boolean;
  /** Without parameters, in small letters; empty where the part has none. */
  readonly type: string;
  readonly bytes: Buffer;
}

const lineEnd = "\r\n";

/** Splits the body of `multipart/form-data`. Gives nothing where it is none. Takes one pass over the bytes. */
export function splitMultipart(body: Buffer, boundary: string): Part[] | undefined {
  const delimiter = `--${boundary}`;
  let at = body.indexOf(delimiter);
  if (at < 0) return undefined;
  const parts: Part[] = [];
  for (;;) {
    at += delimiter.length;
    if (body.toString("latin1", at, at + 2) === "--") return parts;
    const start = body.indexOf(lineEnd, at);
    const next = start < 0 ? -1 : body.indexOf(`${lineEnd}${delimiter}`, start);
    if (next < 0) return undefined;
    const part = readPart(body.subarray(start + lineEnd.length, next));
    if (part === undefined) return undefined;
    parts.push(part);
    at = next + lineEnd.length;
  }
}

function readPart(bytes: Buffer): Part | undefined {
  const blank = lineEnd + lineEnd;
  // A part without anything in it may end with its head.
  const end = bytes.indexOf(blank);
  const head = bytes.toString("utf8", 0, end < 0 ? bytes.length : end);
  const headers = new Map(head.split(lineEnd).map(readHeader));
  const disposition = headers.get("content-disposition");
  const name = disposition && readParameter(disposition, "name");
  if (disposition === undefined || name === undefined) return undefined;
  return {
    name,
    isFile: readParameter(disposition, "filename") !== undefined,
    type: (headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "",
    bytes: end < 0 ? Buffer.alloc(0) : bytes.subarray(end + blank.length),
  };
}

function readHeader(line: string): [name: string, value: string] {
  const at = line.indexOf(":");
  return [line.slice(0, Math.max(at, 0)).trim().toLowerCase(), line.slice(at + 1).trim()];
}

// Browsers write a quote in a name as %22.
function readParameter(value: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]*))`, "i").exec(value);
  return match === null ? undefined : (match[1] ?? match[2] ?? "").replaceAll("%22", '"');
}
