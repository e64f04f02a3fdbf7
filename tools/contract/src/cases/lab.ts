import { type Client, type CreateClient, connect } from "../client.ts";
import type { Document } from "../document/openapi.ts";
import type { Schemas } from "../document/schemas.ts";
import { type Change, createRecorder, type Exchange } from "../wire/recorder.ts";

/** All that a case needs: a client of its own, connected to the mock server. */
export interface Lab {
  readonly document: Document;
  readonly schemas: Schemas;
  /** @param change What goes on the wire instead of what the client made. */
  connect(change?: Change): { readonly client: Client; readonly exchanges: readonly Exchange[] };
}

/** Brings together a document, the mock server made from it, and the clients to be tested. */
export function createLab(
  document: Document,
  schemas: Schemas,
  server: string,
  createClient: CreateClient,
): Lab {
  return {
    document,
    schemas,
    connect(change) {
      const { fetch, exchanges } = createRecorder(change);
      return { client: connect(document, createClient, { server, fetch }), exchanges };
    },
  };
}

/** One test. */
export interface Case {
  readonly name: string;
  run(lab: Lab): Promise<void>;
}
