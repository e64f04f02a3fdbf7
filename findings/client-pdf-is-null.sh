#!/usr/bin/env bash
# swagger-typescript-api 13.13.0 and openapi-typescript-codegen 0.31.0 lose the
# PDF of an invoice.
#
# Expected: "application/pdf" with "format: binary" is typed Blob, and is one.
# Happens: the first gives data: null with status 200, for it reads no body
#   unless the caller asks for a format. The second reads it as text, in which
#   every byte that is no UTF-8 becomes the replacement character.
# Hurt: the archive of invoices: null is stored for a file, or a file of about
#   the right size that no reader opens.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund swagger-typescript-api@13.13.0 openapi-typescript-codegen@0.31.0 esbuild@0.28.2
node="npx --yes -p node@24.21.0 node"
cat > api.json <<'JSON'
{ "openapi": "3.0.3", "info": { "title": "Invoices", "version": "1" }, "paths": { "/pdf": { "get": { "operationId": "getPdf",
  "responses": { "200": { "description": "ok", "content": { "application/pdf": { "schema": { "type": "string", "format": "binary" } } } } } } } } }
JSON
$node node_modules/.bin/swagger-typescript-api generate -p api.json -o . -n swagger.ts > log
$node node_modules/.bin/openapi -i api.json -o codegen > log
cat > run.ts <<'TS'
import assert from "node:assert/strict";
import { DefaultService } from "./codegen";
import { Api } from "./swagger";

const bytes = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0xe2, 0xe3]);
globalThis.fetch = async () => new Response(bytes, { headers: { "content-type": "application/pdf" } });
const first = await new Api().pdf.getPdf();
const second: unknown = await DefaultService.getPdf();
console.log([first.status, first.data, second]);
assert.deepEqual([first.status, first.data, second], [200, null, "%PDF\ufffd\ufffd"]);
TS
node_modules/.bin/esbuild run.ts --bundle --platform=node --format=esm --outfile=run.mjs --log-level=error
TZ=Europe/Helsinki $node run.mjs
