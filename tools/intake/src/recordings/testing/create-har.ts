export interface Call {
  readonly method?: string;
  /** Path and query, below the server of the small spec. */
  readonly url?: string;
  readonly status?: number;
  readonly sent?: unknown;
  readonly got?: unknown;
}

const SERVER = "https://api.example.com/v2";

/** A recording of some calls, with a key in its headers. */
export function createHar(calls: readonly Call[], server: string = SERVER): string {
  return JSON.stringify({
    log: { version: "1.2", entries: calls.map((it) => toEntry(it, server)) },
  });
}

function toEntry(
  { method = "GET", url = "/things", status = 200, sent, got }: Call,
  server: string,
) {
  const headers = [{ name: "x-api-key", value: "secret" }];
  const mimeType = "application/json";
  return {
    request: {
      method,
      url: `${server}${url}`,
      headers,
      ...(sent !== undefined && { postData: { mimeType, text: JSON.stringify(sent) } }),
    },
    response: {
      status,
      headers,
      content: { mimeType, text: got === undefined ? "" : JSON.stringify(got) },
    },
  };
}
