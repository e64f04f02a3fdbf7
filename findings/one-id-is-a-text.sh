#!/usr/bin/env bash
# openapi-backend 5.21.2 checks a list of one as a list and hands it over as a
# text.
#
# Expected: what passed the check as an array of strings is one in the handler.
# Happens: ?ids=INV-1&ids=INV-2 gives ["INV-1", "INV-2"], ?ids=INV-1 gives
#   "INV-1". The check wrapped it for itself, and reports errors under
#   /query/ids/0. With coerceTypes: true the list arrives.
# Hurt: a handler that goes through the ids works in every test with two, and
#   with one it goes through the letters I, N, V: nothing is found, no error.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund openapi-backend@5.21.2
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import { OpenAPIBackend } from "openapi-backend";

const ids = { in: "query", name: "ids", schema: { type: "array", items: { type: "string", minLength: 2 } } };
const api = new OpenAPIBackend({
  definition: {
    openapi: "3.0.3",
    info: { title: "Invoices", version: "1" },
    paths: { "/invoices": { get: { operationId: "list", parameters: [ids], responses: { 200: { description: "ok" } } } } },
  },
  handlers: {
    list: (context) => [...context.request.query.ids],
    validationFail: (context) => context.validation.errors.map((error) => error.instancePath),
  },
});
await api.init();
const seen = [];
for (const query of ["ids=INV-1&ids=INV-2", "ids=INV-1", "ids=I"])
  seen.push(await api.handleRequest({ method: "GET", path: "/invoices", query, headers: {} }));
console.log(seen);
assert.deepEqual(seen, [["INV-1", "INV-2"], ["I", "N", "V", "-", "1"], ["/query/ids/0"]]);
JS
