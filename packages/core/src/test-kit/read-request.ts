import type { Operation } from "../operation.ts";

/** A request that a fake `fetch` was called with. */
export interface FakeRequest {
  /** operationId; undefined if the request fits no operation. */
  readonly operation: string | undefined;
  readonly method: string;
  readonly url: string;
  /** Values of the placeholders in the path, decoded. */
  readonly path: Readonly<Record<string, string>>;
  /** Values of the query, decoded; a name that stands there several times has a list. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** Headers by their names in lower case, the key's among them. */
  readonly headers: Readonly<Record<string, string>>;
  /** The value that JSON stands for, otherwise the body as it was sent. */
  readonly body: unknown;
}

/** Reads what the runtime has built. */
export async function readRequest(
  operation: Operation | undefined,
  path: Readonly<Record<string, string>>,
  url: string,
  { method = "GET", headers, body }: RequestInit,
): Promise<FakeRequest> {
  return {
    operation: operation?.id,
    method,
    url,
    path,
    query: readQuery(new URL(url).searchParams),
    headers: Object.fromEntries(new Headers(headers)),
    body: await readBody(new Headers(headers).get("Content-Type") ?? "", body),
  };
}

function readQuery(params: URLSearchParams): Record<string, string | readonly string[]> {
  const names = new Set(params.keys());
  return Object.fromEntries(
    [...names].map((name) => {
      const values = params.getAll(name);
      return [name, values[1] === undefined ? (values[0] ?? "") : values];
    }),
  );
}

async function readBody(mediaType: string, body: RequestInit["body"]): Promise<unknown> {
  if (body === null || body === undefined) return undefined;
  return /[/+]json\b/.test(mediaType) ? new Response(body).json() : body;
}
