#!/usr/bin/env bash
# @hey-api/openapi-ts 0.99.0: an answer without a body is an invoice without a
# number.
#
# Expected: a 201 whose described body is missing is an error, or data is
#   undefined; the type of the body has Number as required.
# Happens: data is {} and error is undefined, so TypeScript holds data.Number
#   for a string.
# Hurt: a gateway or a server that answers a create with an empty body: the
#   invoice exists, and "undefined" is written down as its number.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund @hey-api/openapi-ts@0.99.0 typescript@5.9.3 esbuild@0.28.2
node="npx --yes -p node@24.21.0 node"
cat > api.json <<'JSON'
{ "openapi": "3.0.3", "info": { "title": "Invoices", "version": "1" }, "servers": [{ "url": "https://api.example.com" }], "paths": { "/invoices": { "post": { "operationId": "create",
  "responses": { "201": { "description": "ok", "content": { "application/json": { "schema": { "type": "object", "required": ["Number"], "properties": { "Number": { "type": "string" } } } } } } } } } } }
JSON
cat > openapi-ts.config.mjs <<"CONFIG"
export default { input: "./api.json", output: "./client", plugins: ["@hey-api/client-fetch", "@hey-api/sdk"] };
CONFIG
$node node_modules/.bin/openapi-ts -f openapi-ts.config.mjs > log
cat > run.ts <<'TS'
import assert from "node:assert/strict";
import { client } from "./client/client.gen";
import { create } from "./client/sdk.gen";

client.setConfig({
  fetch: async () => new Response("", { status: 201, headers: { "content-type": "application/json" } }),
});
const { data, error } = await create();
console.log({ data, error });
assert.deepEqual([data, error], [{}, undefined]);
TS
node_modules/.bin/esbuild run.ts --bundle --platform=node --format=esm --outfile=run.mjs --log-level=error
TZ=Europe/Helsinki $node run.mjs
