import { type Mock, startMock } from "@cash-in/mock";
import type { Document } from "../document/openapi.ts";
import { type SecondServer, startSecondServer } from "./start-second-server.ts";

/** The mock server and the second one, for the same document. */
export interface Servers {
  readonly mock: Mock;
  readonly second: SecondServer;
  /** Stops both. */
  stop(): Promise<void>;
}

export async function startServers(document: Document): Promise<Servers> {
  const [mock, second] = await Promise.all([startMock({ document }), startSecondServer(document)]);
  return {
    mock,
    second,
    async stop() {
      await Promise.all([mock.stop(), second.stop()]);
    },
  };
}
