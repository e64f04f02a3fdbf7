import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A running mock server. */
export interface Mock {
  /** Its address, without a trailing slash. */
  readonly url: string;
  /** What of the document it leaves out, each with its place. */
  readonly notices: readonly string[];
  /** Closes all connections, also idle and busy ones, and frees the port. */
  stop(): Promise<void>;
}

/** Opens the port. */
export async function listen(
  server: Server,
  port: number,
  host: string,
  notices: readonly string[] = [],
): Promise<Mock> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(new Error(explain(error, port, host), { cause: error }));
    });
    server.listen(port, host, resolve);
  });
  const { port: opened } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${opened}`,
    notices,
    stop: () => close(server),
  };
}

function explain({ code }: NodeJS.ErrnoException, port: number, host: string): string {
  if (code === "EADDRINUSE") return `Port ${port} is in use. Choose another one, or 0 for any.`;
  if (code === "EACCES") return `Port ${port} may not be opened. Choose one above 1023.`;
  return `Cannot listen on ${host}, port ${port} (${code}).`;
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A browser or a client with keep-alive would hold the server open.
  server.closeAllConnections();
  await closed;
}
