import type { Exchange } from "../wire/recorder.ts";

/** Stands for the address of the mock server, whose port is another one each time. */
export const recordedServer = "http://mock.test";

// What a program keeps, others may read: that there was a key is told, never which.
const keyHeader = /(key|token|authorization|cookie)/i;
const leftOut = "left-out";

/**
 * Writes exchanges as HTTP Archive 1.2, without the value of any header that may hold a key, and without times: the same
 * calls make the same file.
 */
export function toHar(exchanges: readonly Exchange[]): object {
  const creator = { name: "@cash-in/contract", version: "0.0.0" };
  return { log: { version: "1.2", creator, entries: exchanges.map(toEntry) } };
}

function toEntry({ request, status, headers, answer }: Exchange): object {
  const url = new URL(request.url);
  const text = new TextDecoder().decode(request.body);
  const mimeType = request.headers.get("content-type") ?? "";
  const size = { headersSize: -1, bodySize: -1 };
  return {
    startedDateTime: "2026-01-01T00:00:00.000Z",
    time: 0,
    request: {
      method: request.method,
      url: `${recordedServer}${url.pathname}${url.search}`,
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: toPairs(request.headers),
      queryString: [...url.searchParams].map(([name, value]) => ({ name, value })),
      ...(text !== "" && { postData: { mimeType, text } }),
      ...size,
    },
    response: {
      status,
      statusText: "",
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: toPairs(headers).filter(({ name }) => name === "content-type"),
      content: { size: answer.length, mimeType: headers.get("content-type") ?? "", text: answer },
      redirectURL: "",
      ...size,
    },
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
  };
}

function toPairs(headers: Headers) {
  return [...headers].map(([name, value]) => ({
    name,
    value: keyHeader.test(name) ? leftOut : value,
  }));
}
