import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempDisposableSync, readFileSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { createServer } from "node:https";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TLSSocket } from "node:tls";
import { Agent, ProxyAgent, fetch as undiciFetch } from "undici";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type CashInError,
  createTransport,
  isCashInError,
  type TransportOptions,
} from "../src/index.ts";
import { key, secret } from "./behaviour/operations.ts";
import { createThings } from "./things.ts";

function hasOpenssl(): boolean {
  try {
    return execFileSync("openssl", ["version"]).length > 0;
  } catch {
    return false;
  }
}

/** An authority, a certificate of this machine, and one of a client. */
function makeCertificates(folder: string) {
  const run = (...args: string[]) => execFileSync("openssl", args, { cwd: folder, stdio: "pipe" });
  const make = (name: string, subject: string, ...rest: string[]): void =>
    void run(
      ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"],
      ...["-days", "2", "-subj", subject, "-keyout", `${name}.key`, "-out", `${name}.crt`, ...rest],
    );
  const signed = ["-CA", "ca.crt", "-CAkey", "ca.key", "-addext", "basicConstraints=CA:FALSE"];
  make("ca", "/CN=authority of a test");
  make(
    "server",
    "/CN=localhost",
    ...signed,
    "-addext",
    "subjectAltName=IP:127.0.0.1,DNS:localhost",
  );
  make("client", "/CN=client of a test", ...signed);
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  return Object.fromEntries(
    ["ca", "server", "client"].map((it) => [
      it,
      { cert: read(`${it}.crt`), key: read(`${it}.key`) },
    ]),
  ) as Record<"ca" | "server" | "client", { cert: string; key: string }>;
}

/** Starts a server on loopback that answers with the name of the client's certificate. */
async function serve(options: object) {
  const server = createServer(options, (request, response) => {
    const { CN = "nobody" } = (request.socket as TLSSocket).getPeerCertificate().subject ?? {};
    response.setHeader("Content-Type", "application/json").end(JSON.stringify({ Name: CN }));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

function urlOf(server: { address(): unknown }, scheme = "https"): string {
  return `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A create whose only attempt goes through this transport. */
async function create(server: string, options: TransportOptions): Promise<CashInError | unknown> {
  const fetch = createTransport(options);
  const things = createThings({ server, fetch, maxRetries: 0, timeoutMs: 5000 });
  try {
    return await things.createThing({ body: { Name: secret } });
  } catch (error) {
    return error;
  }
}

const agents: (Agent | ProxyAgent)[] = [];
function keep<Kept extends Agent | ProxyAgent>(agent: Kept): Kept {
  agents.push(agent);
  return agent;
}

afterAll(async () => {
  for (const agent of agents) await agent.destroy();
});

// On a machine without openssl nothing can make a certificate, so these tests are told as skipped.
describe.skipIf(!hasOpenssl())("over TLS (needs openssl on the path)", () => {
  const temporary = mkdtempDisposableSync(join(tmpdir(), "cash-in-transport-"));
  let made: ReturnType<typeof makeCertificates>;
  let server: Awaited<ReturnType<typeof serve>>;
  let strict: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    made = makeCertificates(temporary.path);
    server = await serve(made.server);
    strict = await serve({ ...made.server, ca: made.ca.cert, requestCert: true });
  });
  afterAll(() => {
    for (const it of [server, strict]) it.closeAllConnections();
    for (const it of [server, strict]) it.close();
    temporary.remove();
  });

  test("behavior: an authority of one's own is taken, in the platform's fetch and in undici's", async () => {
    const dispatcher = keep(new Agent({ connect: { ca: made.ca.cert } }));
    expect(await create(urlOf(server), { dispatcher })).toEqual({ Name: "nobody" });
    expect(await create(urlOf(server), { dispatcher, fetch: undiciFetch })).toEqual({
      Name: "nobody",
    });
  });

  test("behavior: without it nothing was sent, and the error says why", async () => {
    const dispatcher = keep(new Agent());
    for (const fetch of [undefined, undiciFetch]) {
      const error = await create(urlOf(server), { dispatcher, ...(fetch && { fetch }) });
      expect(error).toMatchObject({ code: "connection_lost", outcome: "not_sent" });
      expect(String(error)).toMatch(/no connection \((UNABLE_TO|SELF_SIGNED|DEPTH_ZERO)\w+\)/);
      expect(`${error}${(error as Error).stack}`).not.toContain(secret);
    }
  });

  test("behavior: a certificate of the client is shown to the server", async () => {
    const connect = { ca: made.ca.cert, cert: made.client.cert, key: made.client.key };
    const dispatcher = keep(new Agent({ connect }));
    expect(await create(urlOf(strict), { dispatcher })).toEqual({ Name: "client of a test" });
  });

  test("behavior: a proxy is asked for the tunnel", async () => {
    const asked: string[] = [];
    const proxy = createHttpServer().on("connect", ({ url = "" }, socket) => {
      asked.push(url);
      const through = connect(Number(url.split(":")[1]), "127.0.0.1", () => {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        through.pipe(socket).pipe(through);
      });
    });
    proxy.listen(0, "127.0.0.1");
    await once(proxy, "listening");
    const requestTls = { ca: made.ca.cert };
    const dispatcher = keep(new ProxyAgent({ uri: urlOf(proxy, "http"), requestTls }));
    expect(await create(urlOf(server), { dispatcher })).toEqual({ Name: "nobody" });
    expect(asked).toEqual([new URL(urlOf(server)).host]);
    await dispatcher.destroy();
    proxy.close();
  });
});

describe("without a server", () => {
  const refused = "http://127.0.0.1:1";

  test.each<{ name: string; options: TransportOptions }>([
    { name: "nothing", options: {} },
    { name: "a dispatcher", options: { dispatcher: keep(new Agent()) } },
    { name: "undici's fetch", options: { fetch: undiciFetch } },
    { name: "a wrapper", options: { fetch: (url, init) => globalThis.fetch(url, init) } },
  ])("behavior: with $name, a refused connection is told as never made", async ({ options }) => {
    const port = createHttpServer().listen(0, "127.0.0.1");
    await once(port, "listening");
    const url = urlOf(port, "http");
    await new Promise((resolve) => port.close(resolve));
    const error = await create(url, options);
    expect(error).toMatchObject({ code: "connection_lost", outcome: "not_sent" });
    expect(String(error)).toContain("no connection (ECONNREFUSED), nothing was sent");
  });

  test("behavior: any other put-in fetch is not believed", async () => {
    const fetch = createTransport({});
    const wrapper = (url: string, init: RequestInit) => fetch(url, init);
    const things = createThings({ server: refused, fetch: wrapper, maxRetries: 0 });
    const error: unknown = await things.createThing({ body: {} }).catch((it: unknown) => it);
    expect(isCashInError(error) && error.outcome).toBe("unknown");
  });

  test("behavior: the options of all platforms reach the fetch, and none of the request is lost", async () => {
    const inits: Record<string, unknown>[] = [];
    const fetch = async (_: string, init: RequestInit) => {
      inits.push(init as Record<string, unknown>);
      return Response.json({});
    };
    const given = { dispatcher: {}, client: {}, proxy: "http://proxy.example", tls: { ca: "x" } };
    await create(refused, { fetch, ...given });
    expect(inits).toEqual([
      expect.objectContaining({
        ...given,
        method: "POST",
        redirect: "manual",
        signal: expect.any(AbortSignal),
      }),
    ]);
    expect(inits[0]).toHaveProperty("headers.x-api-key", key);
  });

  test.each<{ options: object; option: string }>([
    { options: { agent: {} }, option: "agent" },
    { options: { fetch: {} }, option: "fetch" },
    { options: { dispatcher: "http://proxy" }, option: "dispatcher" },
    { options: { client: null }, option: "client" },
    { options: { proxy: 1 }, option: "proxy" },
    { options: { tls: true }, option: "tls" },
  ])("behavior: $options is refused", ({ options, option }) => {
    expect(() => createTransport(options)).toThrow(expect.objectContaining({ option }));
  });
});
