#!/usr/bin/env bash
# openapi-mcp-generator 4.0.1: to an assistant a refused call is no error.
#
# Expected: a result with isError: true for a 402; that is how a tool of MCP
#   tells that it failed.
# Happens: the generated server gives a result like any other, with a sentence
#   about the status in its text. A broken connection and an unknown tool are
#   told in the same way.
# Hurt: hosts that count failed tools, ask again or stop at one see none: the
#   run goes on as if the invoices had been created.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund openapi-mcp-generator@4.0.1 @modelcontextprotocol/sdk@1.32.2 axios@1.21.1 dotenv@16.4.5 zod@3.25.76 json-schema-to-zod@2.6.1 esbuild@0.28.2
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createInterface } from "node:readline";

const http = createServer((request, response) => {
  response.writeHead(request.method === "POST" ? 402 : 200, { "content-type": "application/json" }).end("{}");
}).listen(0, "127.0.0.1");
await once(http, "listening");
const operation = (operationId) => ({ operationId, responses: { 200: { description: "ok" } } });
writeFileSync("api.json", JSON.stringify({
  openapi: "3.0.3",
  info: { title: "invoices", version: "1.0.0" },
  servers: [{ url: `http://127.0.0.1:${http.address().port}` }],
  paths: { "/invoices": { get: operation("list"), post: operation("create") } },
}));
const node = (...args) => execFileSync(process.execPath, args, { stdio: ["ignore", "ignore", "ignore"] });
node("node_modules/.bin/openapi-mcp-generator", "--input", "api.json", "--output", "out");
execFileSync("node_modules/.bin/esbuild", ["out/src/index.ts", "--bundle", "--platform=node", "--format=cjs", "--outfile=mcp.cjs", "--log-level=error"]);
const mcp = spawn(process.execPath, ["mcp.cjs"], { stdio: ["pipe", "pipe", "ignore"] });
const answers = createInterface({ input: mcp.stdout })[Symbol.asyncIterator]();
const ask = async (id, method, params) => {
  mcp.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", id, method, params })}\n`);
  return JSON.parse((await answers.next()).value).result;
};
await ask(1, "initialize", { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "a", version: "1" } });
mcp.stdin.write('{"jsonrpc":"2.0","method":"notifications/initialized"}\n');
const listed = await ask(2, "tools/call", { name: "list", arguments: {} });
const refused = await ask(3, "tools/call", { name: "create", arguments: {} });
mcp.kill();
http.close();
console.log(JSON.stringify([listed, refused]));
assert.match(refused.content[0].text, /402/);
assert.deepEqual([listed.isError, refused.isError], [undefined, undefined]);
JS
