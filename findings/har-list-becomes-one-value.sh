#!/usr/bin/env bash
# @readme/oas-to-har 38.5.1 writes a HAR that other HAR tools read as another
# request.
#
# Expected: a list of two ids is two entries of queryString, whose values are
#   plain text, as HAR 1.2 has them.
# Happens: it is one entry with the value "INV%201&ids=INV-2", encoded and with
#   the separator in it. httpsnippet encodes values itself, as it should, and
#   its curl line asks for one id that is called "INV%201&ids=INV-2".
# Hurt: code samples in a reference: the reader pastes the line, gets an empty
#   list with status 200 and takes the invoices for lost.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund @readme/oas-to-har@38.5.1 oas@38.6.0 httpsnippet@3.0.10
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import { createRequire } from "node:module";

const require = createRequire(`${process.cwd()}/`);
const open = (name) => require(name).default ?? require(name);
const [Oas, toHar] = [open("oas"), open("@readme/oas-to-har")];
const { HTTPSnippet } = require("httpsnippet");
const ids = { in: "query", name: "ids", schema: { type: "array", items: { type: "string" } } };
const api = new Oas({
  openapi: "3.1.0",
  info: { title: "Invoices", version: "1" },
  servers: [{ url: "https://api.example.com" }],
  paths: { "/invoices": { get: { parameters: [ids], responses: { 200: { description: "ok" } } } } },
});
const { request } = toHar(api, api.operation("/invoices", "get"), { query: { ids: ["INV 1", "INV-2"] } }, {}).log.entries[0];
const curl = String(await new HTTPSnippet(structuredClone(request)).convert("shell", "curl"));
const url = new URL(curl.match(/https:[^'"\s]+/)[0]);
console.log(request.queryString, url.searchParams.getAll("ids"));
assert.deepEqual(request.queryString, [{ name: "ids", value: "INV%201&ids=INV-2" }]);
assert.deepEqual(url.searchParams.getAll("ids"), ["INV%201&ids=INV-2"]);
JS
