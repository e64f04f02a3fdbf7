/** Where the lines of a walk go: the terminal, or a list in a test. */
export type Print = (line: string) => void;

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * Wraps `fetch` so that every request and answer is printed in two short lines. The key is not printed, but bodies and
 * queries are, with all that stands in them: for the mock server's made-up data only.
 */
export function createPrintingFetch(print: Print, send: Fetch = fetch): Fetch {
  return async (url, init) => {
    const { pathname, search } = new URL(url);
    print(`  → ${init.method} ${pathname}${search}`);
    if (typeof init.body === "string") print(`    ${shorten(JSON.parse(init.body))}`);
    const response = await send(url, init);
    const body: unknown = await response.clone().json();
    print(`  ← ${response.status} ${shorten(body)}`);
    return response;
  };
}

const longest = 150;

/** The beginning of a value as JSON, on one line. */
function shorten(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}
