#!/usr/bin/env bash
# @hey-api/openapi-ts 0.99.0 with its transformer of dates: a due date leaves
# Finland as the evening before.
#
# Expected: what the client gives a type Date for "format: date" it sends as a
#   date, 2026-12-14.
# Happens: the type of requests is Date as well, but only answers are changed.
#   new Date(2026, 11, 14) in Helsinki is sent as 2026-12-13T22:00:00.000Z, and
#   a date that was read and sent back as 2026-12-14T00:00:00.000Z.
# Hurt: an API that takes the first ten letters books the due date a day early,
#   so reminders and interest come a day early; a strict one refuses it.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund @hey-api/openapi-ts@0.99.0 typescript@5.9.3 esbuild@0.28.2
node="npx --yes -p node@24.21.0 node"
cat > api.json <<'JSON'
{ "openapi": "3.0.3", "info": { "title": "Invoices", "version": "1" }, "servers": [{ "url": "https://api.example.com" }], "paths": { "/invoice": {
  "get": { "operationId": "getInvoice", "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Invoice" } } } } } },
  "put": { "operationId": "putInvoice", "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Invoice" } } } }, "responses": { "204": { "description": "saved" } } } } },
  "components": { "schemas": { "Invoice": { "type": "object", "properties": { "Due": { "type": "string", "format": "date" }, "Id": { "type": "integer", "format": "int64" } } } } } }
JSON
cat > openapi-ts.config.mjs <<"CONFIG"
export default {
  input: "./api.json",
  output: "./client",
  plugins: ["@hey-api/client-fetch", { name: "@hey-api/transformers", dates: true }, { name: "@hey-api/sdk", transformer: true }],
};
CONFIG
$node node_modules/.bin/openapi-ts -f openapi-ts.config.mjs > log
cat > run.ts <<'TS'
import assert from "node:assert/strict";
import { client } from "./client/client.gen";
import { getInvoice, putInvoice } from "./client/sdk.gen";

const seen: unknown[] = [];
client.setConfig({
  fetch: async (request: any) => {
    if (request.method === "PUT") seen.push((await request.json()).Due);
    return request.method === "PUT" ? new Response(null, { status: 204 }) : Response.json({ Due: "2026-12-14" });
  },
});
await putInvoice({ body: { Due: new Date(2026, 11, 14) } });
const { data } = await getInvoice();
await putInvoice({ body: data });
console.log(seen);
assert.deepEqual(seen, ["2026-12-13T22:00:00.000Z", "2026-12-14T00:00:00.000Z"]);
TS
node_modules/.bin/esbuild run.ts --bundle --platform=node --format=esm --outfile=run.mjs --log-level=error
TZ=Europe/Helsinki $node run.mjs
