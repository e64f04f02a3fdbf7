import { once } from "node:events";
import {
  type AddressInfo,
  createConnection,
  createServer,
  type Server,
  type Socket,
} from "node:net";

/** What a step may need to know. */
export interface Place {
  /** Base URL of another server, which must never get the key. */
  readonly elsewhere: string;
  /** Path and query of the request. */
  readonly target: string;
}

/**
 * What the server does with one request. The promise is settled when the connection is free again: the whole answer was
 * sent, or the connection is closed.
 */
export type Step = (socket: Socket, place: Place) => Promise<void>;

/** What a server does. */
export interface Script {
  /** The steps for the first request, the second, and so on. The last step is for all further requests. */
  readonly steps: readonly Step[];
  /** What it does with every connection, before a request is read. */
  readonly onConnect?: Step | undefined;
}

/** One request as it arrived. */
interface Arrival {
  /** The whole request, head and body. */
  readonly text: string;
  /** Number of its connection, from 0. */
  readonly connection: number;
}

export interface FaultServer {
  readonly url: string;
  /** How many requests have come; or connections, if the script does not let a request be read. */
  readonly arrivals: Arrival[];
  /** Refuses connections from now on. */
  leave(): Promise<void>;
  /** Accepts connections again. */
  comeBack(): Promise<void>;
  /** Settled when all connections are free: every answer was read or cancelled. */
  whenFree(): Promise<unknown>;
  close(): void;
}

/** Starts a server on loopback that speaks HTTP as wrongly as its script says. */
export async function openFaultServer(script: Script, elsewhere: string): Promise<FaultServer> {
  const arrivals: Arrival[] = [];
  const sockets: Socket[] = [];
  const work: Promise<void>[] = [];
  const server = createServer((socket) => {
    const connection = sockets.push(socket) - 1;
    // Both sides may break the connection at any time. That is what the tests are for.
    socket.on("error", ignore);
    if (script.onConnect !== undefined) {
      arrivals.push({ text: "", connection });
      socket.resume();
      work.push(script.onConnect(socket, { elsewhere, target: "" }));
      return;
    }
    readRequests(socket, (target, text) => {
      const step = script.steps[Math.min(arrivals.length, script.steps.length - 1)];
      arrivals.push({ text, connection });
      if (step) work.push(step(socket, { elsewhere, target }));
    });
  });
  const port = await listen(server, 0);
  return {
    url: `http://127.0.0.1:${port}`,
    arrivals,
    leave: async () => {
      // An open connection keeps the port. Without it, the server of another cell could get the same port.
      const anchor = createConnection(port, "127.0.0.1");
      sockets.push(anchor.on("error", ignore));
      await Promise.all([once(server, "connection"), once(anchor, "connect")]);
      server.close();
    },
    comeBack: async () => {
      await listen(server, port);
    },
    whenFree: () => Promise.all(work),
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

function ignore(): void {}

// It reads only requests of these tests: a head, and a body with a `Content-Length`, or no body.
function readRequests(socket: Socket, take: (target: string, text: string) => void): void {
  let text = "";
  socket.setEncoding("latin1");
  socket.on("data", (chunk: string) => {
    text += chunk;
    for (;;) {
      const headEnd = text.indexOf("\r\n\r\n");
      if (headEnd < 0) return;
      const length = /^content-length: (\d+)/im.exec(text.slice(0, headEnd))?.[1] ?? "0";
      const end = headEnd + 4 + Number(length);
      if (text.length < end) return;
      take(text.split(" ", 2)[1] ?? "", text.slice(0, end));
      text = text.slice(end);
    }
  });
}
