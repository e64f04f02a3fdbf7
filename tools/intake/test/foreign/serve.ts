import { readFile } from "node:fs/promises";
import { type Fields, fieldsOf, listOf } from "@cash-in/description/json";
import { startMock } from "@cash-in/mock";
import { parse } from "yaml";

/** What a mock server answered to the example of an operation. */
export interface Served {
  readonly operationId: string;
  readonly status: number;
  /** What it found wrong with the request or with its own answer. */
  readonly violations: string;
}

/** Serves a bundled document, and sends the example of every operation. */
export async function serveAll(path: string): Promise<Served[]> {
  const document = fieldsOf(parse(await readFile(path, "utf8")));
  const mock = await startMock({ document });
  try {
    const served: Served[] = [];
    for (const [place, item] of Object.entries(fieldsOf(document.paths))) {
      for (const [method, value] of Object.entries(fieldsOf(item))) {
        const operation = fieldsOf(value);
        if (operation.operationId === undefined) continue;
        const { url, init } = createRequest(document, `${mock.url}${place}`, operation);
        const response = await fetch(url, { ...init, method: method.toUpperCase() });
        await response.arrayBuffer();
        served.push({
          operationId: String(operation.operationId),
          status: response.status,
          violations: response.headers.get("sl-violations") ?? "",
        });
      }
    }
    return served;
  } finally {
    await mock.stop();
  }
}

/** The request that the examples of an operation make. */
function createRequest(document: Fields, address: string, operation: Fields) {
  let path = address;
  const query = new URLSearchParams();
  const headers = new Headers({ Authorization: "Bearer any" });
  for (const item of listOf(operation.parameters)) {
    const { name, in: where, example } = resolve(document, item);
    if (example === undefined) continue;
    const values = (Array.isArray(example) ? example : [example]).map(String);
    if (where === "path") path = path.replace(`{${name}}`, encodeURIComponent(values.join()));
    else if (where === "query") for (const value of values) query.append(String(name), value);
    else headers.set(String(name), values.join());
  }
  const body = createBody(resolve(document, operation.requestBody), headers);
  return { url: `${path}?${query}`, init: { headers, ...(body !== undefined && { body }) } };
}

function createBody({ content }: Fields, headers: Headers): string | FormData | undefined {
  const [[type, media] = []] = Object.entries(fieldsOf(content));
  const { example } = fieldsOf(media);
  if (type === undefined || example === undefined) return undefined;
  if (type === "multipart/form-data") {
    const form = new FormData();
    for (const [name, value] of Object.entries(fieldsOf(example))) form.append(name, String(value));
    return form;
  }
  headers.set("content-type", type);
  return JSON.stringify(example);
}

function resolve(document: Fields, item: unknown): Fields {
  const { $ref } = fieldsOf(item);
  if (typeof $ref !== "string") return fieldsOf(item);
  let target: unknown = document;
  for (const key of $ref.split("/").slice(1)) target = fieldsOf(target)[decodeURIComponent(key)];
  return fieldsOf(target);
}
