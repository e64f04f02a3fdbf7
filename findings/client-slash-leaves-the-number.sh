#!/usr/bin/env bash
# orval 8.38.0, swagger-typescript-api 13.13.0 and openapi-typescript-codegen
# 0.31.0 send an invoice number with a slash as two steps of the path.
#
# Expected: a path parameter is one step: 2026/112 is sent as 2026%2F112, as
#   OpenAPI's style "simple" says.
# Happens: all three clients ask for /invoices/2026/112. The first two encode
#   nothing, the third encodes whole addresses, which leaves slashes.
# Hurt: numbers as 2026/112 are common. Deleting it is answered 404, "it is
#   gone already", or meets another operation that has such a path.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund orval@8.38.0 swagger-typescript-api@13.13.0 openapi-typescript-codegen@0.31.0 esbuild@0.28.2
node="npx --yes -p node@24.21.0 node"
cat > api.json <<'JSON'
{ "openapi": "3.0.3", "info": { "title": "Invoices", "version": "1" }, "paths": { "/invoices/{number}": {
  "parameters": [{ "in": "path", "name": "number", "required": true, "schema": { "type": "string" } }],
  "delete": { "operationId": "deleteInvoice", "responses": { "204": { "description": "deleted" } } } } } }
JSON
$node node_modules/.bin/orval -i api.json -o orval.ts --client fetch > log
$node node_modules/.bin/swagger-typescript-api generate -p api.json -o . -n swagger.ts > log
$node node_modules/.bin/openapi -i api.json -o codegen > log
cat > run.ts <<'TS'
import assert from "node:assert/strict";
import { DefaultService } from "./codegen";
import { deleteInvoice } from "./orval";
import { Api } from "./swagger";

const seen: string[] = [];
globalThis.fetch = async (url) => {
  seen.push(String(url));
  return new Response(null, { status: 204 });
};
await deleteInvoice("2026/112");
await new Api().invoices.deleteInvoice("2026/112");
await DefaultService.deleteInvoice("2026/112");
console.log(seen);
assert.deepEqual(seen, Array(3).fill("/invoices/2026/112"));
TS
node_modules/.bin/esbuild run.ts --bundle --platform=node --format=esm --outfile=run.mjs --log-level=error
TZ=Europe/Helsinki $node run.mjs
