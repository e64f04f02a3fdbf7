#!/usr/bin/env bash
# @mswjs/source 0.5.0 makes of a description with 201, 202 and 204 a mock that
# knows none of them.
#
# Expected: the handler answers with the success that is documented.
# Happens: without Prefer or a query, only 200 (or default) counts. POST with
#   201, PATCH with 202 and DELETE with 204 are answered 501 Not Implemented.
#   Its successor under another name, @msw/source 0.6.1, answers rightly.
# Hurt: creating and deleting invoices, that is: every call that matters, fails
#   in the test that was generated for it, and 501 sounds like the API's word.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund @mswjs/source@0.5.0 msw@2.15.0
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import { fromOpenApi } from "@mswjs/source/open-api";

const json = (example) => ({ description: "ok", content: { "application/json": { example } } });
const handlers = await fromOpenApi({
  openapi: "3.0.3",
  info: { title: "Invoices", version: "1" },
  servers: [{ url: "https://api.example.com" }],
  paths: {
    "/invoices": {
      get: { responses: { 200: json(["INV-1"]) } },
      post: { responses: { 201: json("INV-1") } },
      patch: { responses: { 202: json("INV-1") } },
      delete: { responses: { 204: { description: "deleted" } } },
    },
  },
});
const seen = {};
for (const method of ["GET", "POST", "PATCH", "DELETE"]) {
  for (const handler of handlers) {
    const request = new Request("https://api.example.com/invoices", { method });
    const result = await handler.run({ request, requestId: method });
    if (result?.response) seen[method] ??= result.response.status;
  }
}
console.log(seen);
assert.deepEqual(seen, { GET: 200, POST: 501, PATCH: 501, DELETE: 501 });
JS
