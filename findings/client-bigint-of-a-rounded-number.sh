#!/usr/bin/env bash
# @hey-api/openapi-ts 0.99.0 gives a bigint that is another number than the one
# that was sent.
#
# Expected: a bigint for "format: int64" is there to carry all its digits.
# Happens: the answer goes through JSON.parse first, and the bigint is made of
#   the rounded number: 9007199254740993 arrives as 9007199254740992n. And an
#   id of 0 stays the number 0 while the type says bigint.
# Hurt: the type makes one trust it: an invoice is fetched, paid or deleted by
#   its neighbour's id.
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
import { getInvoice } from "./client/sdk.gen";

const read = async (text: string) => {
  const headers = { "content-type": "application/json" };
  client.setConfig({ fetch: async () => new Response(text, { headers }) });
  return (await getInvoice()).data?.Id;
};
const seen = [await read('{"Id":9007199254740993}'), await read('{"Id":0}')];
console.log(seen);
assert.deepEqual(seen, [9007199254740992n, 0]);
TS
node_modules/.bin/esbuild run.ts --bundle --platform=node --format=esm --outfile=run.mjs --log-level=error
TZ=Europe/Helsinki $node run.mjs
