import { readFile } from "node:fs/promises";
import { serve } from "@hono/node-server";
import { createMockServer } from "@scalar/mock-server";
import { parse } from "yaml";

// Scalar's mock server: `run-scalar.ts <description> <port>`.

const [spec = "", port] = process.argv.slice(2);
const document = parse(await readFile(spec, "utf8")) as Record<string, unknown>;
const app = await createMockServer({ document });
serve({ fetch: app.fetch, hostname: "127.0.0.1", port: Number(port) });
