#!/usr/bin/env bash
# axios-retry 4.5.0 and fetch-retry 6.0.0 send a POST again whose answer was
# lost, without being asked to.
#
# Expected: retries by default concern what may be repeated; a POST is not.
# Happens: both repeat every request that ends in a network error, and the end
#   of a connection after the whole request is one. The server gets the POST 4
#   times. axios-retry keeps idempotent methods apart only where there is a
#   status: 503 to a POST is not repeated.
# Hurt: the first attempt may have created the invoices before the line broke:
#   a debtor gets four of them.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund axios@1.21.1 axios-retry@4.5.0 fetch-retry@6.0.0
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import axios from "axios";
import axiosRetry from "axios-retry";
import fetchRetry from "fetch-retry";

let received = 0;
const server = createServer((request) => {
  request.resume().on("end", () => {
    received += 1;
    request.socket.destroy();
  });
}).listen(0, "127.0.0.1");
await once(server, "listening");
const url = `http://127.0.0.1:${server.address().port}/invoices`;
const count = async (send) => {
  received = 0;
  await send().catch(() => {});
  return received;
};
const client = axios.create();
(axiosRetry.default ?? axiosRetry)(client);
const retrying = (fetchRetry.default ?? fetchRetry)(fetch, { retryDelay: 1 });
const seen = {
  plainFetch: await count(() => fetch(url, { method: "POST", body: "[]" })),
  axiosRetry: await count(() => client.post(url, [])),
  fetchRetry: await count(() => retrying(url, { method: "POST", body: "[]" })),
};
server.close();
console.log("POST received:", seen);
assert.deepEqual(seen, { plainFetch: 1, axiosRetry: 4, fetchRetry: 4 });
JS
