/** One part of a form, as it is on the wire. */
export interface Part {
  readonly name: string;
  /** `undefined` where none was sent. */
  readonly mediaType: string | undefined;
  readonly isFile: boolean;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Takes a multipart body apart by its bytes. `FormData`, which could do it, forgets the media type of a part that has
 * no file name.
 */
export function readMultipart(body: ArrayBuffer, contentType: string): Part[] {
  const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) throw new Error(`"${contentType}" names no boundary.`);
  // A character for each byte, so that nothing is lost.
  const text = Buffer.from(body).toString("latin1");
  const [, ...parts] = `\r\n${text}`.split(`\r\n--${boundary}`);
  if (parts.pop()?.trim() !== "--") throw new Error("The form does not end with its boundary.");
  return parts.map(readPart);
}

function readPart(part: string): Part {
  const at = part.indexOf("\r\n\r\n");
  const headers = Buffer.from(part.slice(0, at), "latin1").toString();
  const [, name = ""] = /^content-disposition:.*?\bname="([^"]*)"/im.exec(headers) ?? [];
  return {
    // The platform writes what would end the name in this way.
    name: name.replaceAll("%22", '"').replaceAll("%0D", "\r").replaceAll("%0A", "\n"),
    mediaType: /^content-type:\s*(.+?)\s*$/im.exec(headers)?.[1],
    isFile: /^content-disposition:.*\bfilename\*?=/im.test(headers),
    bytes: new Uint8Array(Buffer.from(part.slice(at + 4), "latin1")),
  };
}
