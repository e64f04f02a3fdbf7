import type { Operations } from "../../operations.ts";
import { makeValue } from "./make-value.ts";
import type { Random } from "./random.ts";

type Operation = Operations[number];

/** A request in its parts, which may then be damaged. */
export interface Parts {
  method: string;
  target: string;
  readonly headers: [name: string, value: string][];
  body: Buffer;
}

/** Makes a request for an operation, mostly in a form that it describes. */
export function makeRequest(random: Random, operation: Operation): Parts {
  const { request } = operation;
  const encode = (value: unknown) => {
    const text = typeof value === "object" ? JSON.stringify(value) : String(value);
    return random.chance(0.95) ? encodeURIComponent(text) : text.replaceAll(/\s/g, "_");
  };
  const value = (schema: unknown) => encode(makeValue(random, schema));
  const path = operation.path.replaceAll(/\{[^}]+\}/g, () => value({ type: "string" }));
  const query = (request?.query ?? [])
    .filter((it) => random.chance(it.required ? 0.9 : 0.4))
    .map(({ name, schema }) => `${encode(name)}=${value(schema)}`);
  const parts: Parts = {
    method: operation.method.toUpperCase(),
    target: query.length > 0 ? `${path}?${query.join("&")}` : path,
    headers: [["Host", "mock"]],
    body: Buffer.alloc(0),
  };
  if (random.chance(0.95)) parts.headers.push(["X-Api-Key", "any"], ["X-Master-Key", "any"]);
  if (random.chance(0.5)) parts.headers.push(["Accept", random.pick(accepts)]);
  if (random.chance(0.2)) parts.headers.push(["Prefer", makePrefer(random)]);
  const body = request?.body;
  const contents = (body && "contents" in body ? body.contents : undefined) ?? [];
  if (contents.length > 0 && random.chance(0.95)) {
    const { mediaType, schema } = random.pick(contents);
    writeBody(random, parts, mediaType, makeValue(random, schema));
  }
  return parts;
}

const accepts = [
  "*/*",
  "application/json",
  "text/csv",
  "application/*;q=0.5",
  "image/png, */*;q=0",
];

function makePrefer(random: Random): string {
  const wishes = ["code=200", "code=400", "code=402", "dynamic=true", "example=default"];
  return random.chance(0.8) ? random.pick(wishes) : `code=${random.below(1_000)}`;
}

function writeBody(random: Random, parts: Parts, mediaType: string, value: unknown): void {
  const fields = Object.entries(typeof value === "object" && value !== null ? value : {});
  const toText = (it: unknown) => (typeof it === "object" ? JSON.stringify(it) : String(it));
  if (mediaType === "multipart/form-data") {
    const boundary = `b${random.below(1_000_000)}`;
    const written = fields.map(([name, it]) => {
      const file = random.chance(0.3) ? '; filename="a"\r\nContent-Type: text/plain' : "";
      const head = `Content-Disposition: form-data; name="${name}"${file}`;
      return `--${boundary}\r\n${head}\r\n\r\n${toText(it)}\r\n`;
    });
    parts.headers.push(["Content-Type", `multipart/form-data; boundary=${boundary}`]);
    parts.body = Buffer.from(`${written.join("")}--${boundary}--\r\n`);
    return;
  }
  parts.headers.push(["Content-Type", mediaType.replaceAll("*", "x")]);
  const isForm = mediaType === "application/x-www-form-urlencoded";
  const form = () => new URLSearchParams(fields.map(([name, it]) => [name, toText(it)])).toString();
  parts.body = Buffer.from(isForm ? form() : JSON.stringify(value));
}
