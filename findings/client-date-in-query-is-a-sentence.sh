#!/usr/bin/env bash
# orval 8.38.0 with useDates sends a date in a query as an English sentence.
#
# Expected: a parameter that is typed Date is sent as its format says:
#   2026-12-14.
# Happens: the client calls String() on it: "Mon Dec 14 2026 00:00:00 GMT+0200
#   (Eastern European Standard Time)". A body goes as UTC, the evening before.
# Hurt: who lists the invoices that fall due: the API refuses it, or ignores
#   what it cannot read and answers with all invoices there are.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund orval@8.38.0 esbuild@0.28.2
node="npx --yes -p node@24.21.0 node"
cat > api.json <<'JSON'
{ "openapi": "3.0.3", "info": { "title": "Invoices", "version": "1" }, "paths": { "/invoices": { "get": { "operationId": "list",
  "parameters": [{ "in": "query", "name": "dueFrom", "schema": { "type": "string", "format": "date" } }], "responses": { "200": { "description": "ok" } } } } } }
JSON
cat > orval.config.mjs <<"CONFIG"
export default { api: { input: "./api.json", output: { target: "./client.ts", client: "fetch", override: { useDates: true } } } };
CONFIG
$node node_modules/.bin/orval --config ./orval.config.mjs > log
cat > run.ts <<'TS'
import assert from "node:assert/strict";
import { list } from "./client";

let seen: string | null = null;
globalThis.fetch = async (url) => {
  seen = new URL(String(url), "https://api.example.com").searchParams.get("dueFrom");
  return new Response(null, { status: 204 });
};
await list({ dueFrom: new Date(2026, 11, 14) });
console.log(seen);
assert.match(String(seen), /^Mon Dec 14 2026 00:00:00 GMT\+0200 /);
TS
node_modules/.bin/esbuild run.ts --bundle --platform=node --format=esm --outfile=run.mjs --log-level=error
TZ=Europe/Helsinki $node run.mjs
