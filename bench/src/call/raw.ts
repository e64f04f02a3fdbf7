// What a careful program does with `fetch` alone: no timeout, no retry, no check of what goes out or comes in.

interface Input {
  readonly query?: Record<string, string>;
  readonly body?: unknown;
}

/** The same shape as the modules of the clients. */
export function connect(key: string, server: string) {
  return {
    async getCollectionCase({ query }: Input): Promise<unknown> {
      const url = `${server}/collection-cases?${new URLSearchParams(query)}`;
      const response = await fetch(url, {
        method: "GET",
        headers: { Accept: "application/json", "X-Api-Key": key },
      });
      return read(response);
    },
    async createMeterReadingDocuments({ body }: Input): Promise<unknown> {
      const response = await fetch(`${server}/meter-reading-documents`, {
        method: "POST",
        headers: {
          Accept: "application/json",
          "Content-Type": "application/json",
          "X-Api-Key": key,
        },
        body: JSON.stringify(body),
      });
      return read(response);
    },
  };
}

async function read(response: Response): Promise<unknown> {
  const value = await response.json();
  if (!response.ok) throw new Error(`The server answered ${response.status}.`, { cause: value });
  return value;
}
