#!/usr/bin/env bash
# mt940-js 1.0.0 gives two payments of one statement the same id.
#
# Expected: an id tells transactions apart; it is there for that.
# Happens: the id is a digest of the transaction's own fields, and reading
#   drops what the bank wrote to tell them apart: the reference after "//" is
#   an empty text in the result. Two payments of 50.00 on one day are one id.
# Hurt: whoever keys imported payments by id, so that a statement can be read
#   twice: the second customer's payment vanishes, and he is reminded.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund tslib@2.8.1 mt940-js@1.0.0
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import readers from "mt940-js";

const statement = (lines) =>
  [":20:S", ":25:FI2112345600000785", ":28C:1/1", ":60F:C261130EUR100,00", ...lines, ":62F:C261231EUR100,00", "-"].join("\r\n");
const text = statement([":61:2612011201C50,00NTRFNONREF//BANK1", ":86:PAYMENT", ":61:2612011201C50,00NTRFNONREF//BANK2", ":86:PAYMENT"]);
const [first, second] = (await readers.read(Buffer.from(text)))[0].transactions;
console.log([first, second].map(({ id, amount, bankReference }) => ({ id, amount, bankReference })));
assert.equal(first.id, second.id);
assert.deepEqual([first.bankReference, second.bankReference], ["", ""]);
JS
