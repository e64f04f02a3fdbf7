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
  /** Base URL of another server, which must never hear of the key. */
  readonly elsewhere: string;
  /** Path and query of the request. */
  readonly target: string;
}

/**
 * What the server does with one request. Settled when the connection is free again: its answer has gone out whole,
 * or it is closed.
 */
export type Step = (socket: Socket, place: Place) => Promise<void>;

/** What a server does. */
export interface Script {
  /** With its first request, the second, and so on; the last step serves all further ones. */
  readonly steps: readonly Step[];
  /** With every connection, before a request is read. */
  readonly onConnect?: Step | undefined;
}

/** One request as it came over the wire. */
interface Arrival {
  /** The whole request, head and body. */
  readonly text: string;
  /** Number of the connection it came on, from 0. */
  readonly connection: number;
}

export interface FaultServer {
  readonly url: string;
  /** Requests so far; connections, where the script does not let a request be read. */
  readonly arrivals: Arrival[];
  /** Refuses connections from now on. */
  leave(): Promise<void>;
  /** Takes connections again. */
  comeBack(): Promise<void>;
  /** Settled when no connection is held any more by an answer that nobody reads or gives up. */
  whenFree(): Promise<unknown>;
  close(): void;
}

/** Starts a server on loopback that speaks HTTP as badly as its script wants. */
export async function openFaultServer(script: Script, elsewhere: string): Promise<FaultServer> {
  const arrivals: Arrival[] = [];
  const sockets: Socket[] = [];
  const work: Promise<void>[] = [];
  const server = createServer((socket) => {
    const connection = sockets.push(socket) - 1;
    // Either side may break the connection at any time: that is what is under test.
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
      // A connection that stays open keeps the port ours; else another cell's server could be given it.
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

// Our own requests only: a head, and a body of a stated length or none.
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
