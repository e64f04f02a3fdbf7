#!/usr/bin/env bash
# har-to-openapi 3.0.1 makes the page that happened to be recorded the default.
#
# Expected: a recording shows a value; it goes into the parameter as an example.
# Happens: ?page=3 gives example 3 and also default 3, and the description says
#   from then on that a call without a page means page 3.
# Hurt: generated clients and mocks obey the default: a list of invoices starts
#   at page 3, the first two are not seen, and a nightly sync books nothing of
#   them.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund har-to-openapi@3.0.1
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import { generateSpec } from "har-to-openapi";

const sides = { httpVersion: "HTTP/1.1", headers: [], cookies: [], headersSize: -1, bodySize: -1 };
const url = "https://api.example.com/invoices?page=3";
const content = { size: 9, mimeType: "application/json", text: '["INV-1"]' };
const entry = {
  startedDateTime: "2026-11-30T10:00:00Z",
  time: 1,
  request: { ...sides, method: "GET", url, queryString: [{ name: "page", value: "3" }] },
  response: { ...sides, status: 200, statusText: "OK", content, redirectURL: "" },
  cache: {},
  timings: { send: 0, wait: 1, receive: 0 },
};
const { spec } = await generateSpec({ log: { version: "1.2", creator: { name: "a", version: "1" }, entries: [entry] } });
const [page] = spec.paths["/invoices"].get.parameters;
console.log(page);
assert.deepEqual([page.example, page.schema.default], [3, 3]);
JS
