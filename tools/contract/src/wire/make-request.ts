import type { ApiOperation } from "../document/operations.ts";
import type { Pair, PlainRequest } from "./plain-request.ts";
import type { Change } from "./recorder.ts";

/** Puts a request on the wire that no client would make, such as one without its required parameters. */
export function replaceBy(operation: ApiOperation, plain: PlainRequest): Change {
  return (made) => {
    const { origin } = new URL(made.url);
    const path = plain.segments.map(encodeSegment).join("/");
    const query = new URLSearchParams(plain.query.map(([name, value]) => [name, value]));
    const { "content-type": mediaType, ...headers } = plain.headers;
    const body = plain.body === undefined ? null : writeBody(operation, plain.body);
    return new Request(`${origin}${path}?${query}`, {
      method: plain.method,
      headers: {
        accept: made.headers.get("accept") ?? "*/*",
        ...headers,
        // The platform knows the boundary of a form.
        ...(mediaType !== undefined &&
          !(body instanceof FormData) && { "content-type": mediaType }),
      },
      body,
      signal: made.signal,
    });
  };
}

// A comma or an equals sign stands as it is: it may separate the items of a list or an object.
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replaceAll("%2C", ",").replaceAll("%3D", "=");
}

function writeBody({ body }: ApiOperation, value: unknown): BodyInit {
  if (body?.kind === "json") return JSON.stringify(value);
  if (body?.kind === "urlencoded") return new URLSearchParams(value as string[][]).toString();
  if (body?.kind === "binary") return Buffer.from(String(value), "latin1");
  if (body?.kind !== "multipart") return String(value);
  const form = new FormData();
  for (const [name, it, type] of value as Pair[]) {
    form.append(name, type === undefined ? it : new Blob([it], { type }));
  }
  return form;
}
