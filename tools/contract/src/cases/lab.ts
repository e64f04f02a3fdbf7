import type { Runs } from "../arbitrary/runs.ts";
import { type Client, type CreateClient, connect } from "../client.ts";
import type { Document } from "../document/openapi.ts";
import type { Schemas } from "../document/schemas.ts";
import type { SecondServer } from "../second/start-second-server.ts";
import { createSender } from "../wire/create-sender.ts";
import { type Change, createRecorder, type Exchange, type Recorder } from "../wire/recorder.ts";

/** Which of the two servers: the mock server, or the one that shares no code with it. */
export type ServerName = "mock" | "second";

/** All that a case needs: a client of its own, connected to a server. */
export interface Lab {
  readonly document: Document;
  readonly schemas: Schemas;
  readonly runs: Runs;
  readonly second: SecondServer;
  /** @param change What goes on the wire instead of what the client made. */
  connect(change?: Change, server?: ServerName): Connected;
  /**
   * A client that no server answers.
   *
   * @param server What the client is told; the mock server's address, if nothing.
   */
  connectTo(answer: (request: Request) => Response, server?: string): Connected;
}

/** A client, and what goes over its wire. */
export interface Connected {
  readonly client: Client;
  readonly exchanges: readonly Exchange[];
  /** Why requests came to no exchange. */
  readonly losses: readonly unknown[];
}

/** What a lab is made of. */
export interface LabParts extends Pick<Lab, "document" | "schemas" | "runs" | "second"> {
  /** Address of the mock server. */
  readonly mock: string;
  readonly createClient: CreateClient;
}

/** Brings together a document, the servers made from it, and the clients to be tested. */
export function createLab({ mock, createClient, ...parts }: LabParts): Lab {
  const { document, second } = parts;
  const send = createSender();
  const join = ({ fetch, exchanges, losses }: Recorder, server: string): Connected => ({
    client: connect(document, createClient, { server, fetch }),
    exchanges,
    losses,
  });
  return {
    ...parts,
    connect: (change, server = "mock") =>
      join(createRecorder(change, send), server === "mock" ? mock : second.url),
    connectTo: (answer, server = mock) =>
      join(
        createRecorder(undefined, async (request) => answer(request)),
        server,
      ),
  };
}

/** One test. */
export interface Case {
  readonly name: string;
  /** Whether its requests are the same in every run, so that they count as what the suite exercises. */
  readonly isRecorded?: boolean;
  run(lab: Lab): Promise<void>;
}
