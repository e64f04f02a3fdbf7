#!/usr/bin/env bash
# orval 8.38.0: a gateway's answer to a POST is told as a syntax error.
#
# Expected: the fetch client gives { data, status, headers } for every status;
#   that is its way to tell refused from unknown.
# Happens: the body is parsed before the status is handed over. 502 with a page
#   of HTML ends as SyntaxError, "is not valid JSON", without status; so does
#   201 with a text.
# Hurt: who creates invoices: whether the gateway refused (429) or lost the
#   answer (502) decides about sending again, and it cannot be told.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund orval@8.38.0 esbuild@0.28.2
node="npx --yes -p node@24.21.0 node"
cat > api.json <<'JSON'
{ "openapi": "3.0.3", "info": { "title": "Invoices", "version": "1" }, "paths": { "/invoices": { "post": { "operationId": "create",
  "responses": { "201": { "description": "ok", "content": { "application/json": { "schema": { "type": "object" } } } } } } } } }
JSON
$node node_modules/.bin/orval -i api.json -o client.ts --client fetch > log
cat > run.ts <<'TS'
import assert from "node:assert/strict";
import { create } from "./client";

const seen: unknown[] = [];
for (const status of [429, 502]) {
  globalThis.fetch = async () => new Response("<html></html>", { status, headers: { "content-type": "text/html" } });
  seen.push(await create().then(
    (answer) => answer.status,
    (error) => [error.name, "status" in error],
  ));
}
console.log(seen);
assert.deepEqual(seen, [["SyntaxError", false], ["SyntaxError", false]]);
TS
node_modules/.bin/esbuild run.ts --bundle --platform=node --format=esm --outfile=run.mjs --log-level=error
TZ=Europe/Helsinki $node run.mjs
