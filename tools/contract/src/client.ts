import type {
  ApiKeyClientOptions,
  Call,
  CallOptions,
  CashInError,
  MasterKeyClientOptions,
  Operation,
} from "@cash-in/core";
import type { Input } from "./document/input.ts";
import type { Document } from "./document/openapi.ts";

/** A client as the suite sees it: nothing is known of it but what the document says. */
export type Client = Readonly<Record<string, Method>>;

/** A method of a client. */
export interface Method {
  (input?: Input, options?: CallOptions): Call<unknown, CashInError>;
  readonly operation: Operation;
}

/** Makes the client of an area. */
export type CreateClient = (options: ApiKeyClientOptions & MasterKeyClientOptions) => object;

export const key = "contract-test-key";

/** Makes a client for the mock server. A document with a master key has clients that take one. */
export function connect(
  document: Document,
  createClient: CreateClient,
  options: { readonly server: string; readonly fetch: ApiKeyClientOptions["fetch"] & {} },
): Client {
  const schemes = Object.keys(document.components?.securitySchemes ?? {});
  const name = schemes.some((it) => /masterKey$/i.test(it)) ? "masterKey" : "apiKey";
  const given = { ...options, maxRetries: 0, [name]: key };
  // Clients refuse the other key, so that the type asks for more than is passed.
  return createClient(given as unknown as Parameters<CreateClient>[0]) as Client;
}
