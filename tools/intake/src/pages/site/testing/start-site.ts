import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { stringify } from "yaml";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
/** A text, or what is done with the request. A list is worked through, its last entry stays. */
type Route = string | Handler | readonly (string | Handler)[];

export interface Site extends AsyncDisposable {
  readonly url: string;
  readonly routes: Map<string, Route>;
  /** `path` of each request, in their order, with what made it conditional. */
  readonly requests: string[];
}

/** A documentation site on loopback. */
export async function startSite(routes: Readonly<Record<string, Route>>): Promise<Site> {
  const table = new Map(Object.entries(routes));
  const counts = new Map<string, number>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURI(request.url ?? "");
    const condition = request.headers["if-none-match"] ?? request.headers["if-modified-since"];
    requests.push(condition ? `${path} ${condition}` : path);
    const route = table.get(path);
    const count = counts.get(path) ?? 0;
    counts.set(path, count + 1);
    const step = Array.isArray(route) ? route[Math.min(count, route.length - 1)] : route;
    if (typeof step === "string") return void response.end(step);
    if (typeof step === "function") return step(request, response);
    response.writeHead(404).end("gone");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    routes: table,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers with a status and headers. */
export function answer(status: number, headers: Record<string, string> = {}, body = ""): Handler {
  return (_request, response) => void response.writeHead(status, headers).end(body);
}

/** Answers with the text, or says that it has not changed. */
export function tagged(text: string, headers: Record<string, string>): Handler {
  return (request, response) => {
    const known = request.headers["if-none-match"] ?? request.headers["if-modified-since"];
    if (known !== undefined && Object.values(headers).includes(known))
      response.writeHead(304).end();
    else response.writeHead(200, headers).end(text);
  };
}

/** An endpoint's page. */
export function endpointPage(id: number, path = `/things-${id}`): string {
  const operation = {
    operationId: `thing${id}`,
    responses: { 200: { description: "", content: {} } },
    "x-run-in-apidog": `https://app.apidog.com/web/project/1/apis/api-${id}-run`,
  };
  return page(`Thing ${id}`, {
    paths: { [path]: { get: operation } },
    components: { schemas: {} },
  });
}

/** A schema's page. */
export function schemaPage(name: string): string {
  return page(name, {
    paths: {},
    components: { schemas: { [name]: { type: "object", properties: {} } } },
  });
}

function page(title: string, document: object): string {
  const whole = {
    openapi: "3.0.1",
    ...document,
    servers: [{ url: "https://api.example.com" }],
    security: [],
  };
  return `# ${title}\n\n## OpenAPI Specification\n\n\`\`\`yaml\n${stringify(whole)}\n\`\`\`\n`;
}

/** An index of the paths given. */
export function index(...paths: readonly string[]): string {
  return `# Site\n\n## API Docs\n\n${paths.map((path) => `- Group [${path}](${path}.md): A page.`).join("\n")}\n`;
}
