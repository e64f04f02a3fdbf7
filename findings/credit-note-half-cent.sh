#!/usr/bin/env bash
# currency.js 2.0.4 rounds half a cent up, and half a negative cent up, too.
#
# Expected: the VAT of a credit note is that of its invoice with the other
#   sign.
# Happens: 13.5 % of 1.00 is 0.14, of -1.00 it is -0.13; only negating the
#   rounded amount gives -0.14.
# Hurt: a fully credited invoice leaves one cent open, in the ledger and in
#   the VAT return. At 13.5 and 25.5 % every second sum of whole euros has a
#   half cent.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund currency.js@2.0.4
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import currency from "currency.js";

const invoice = currency(1).multiply(0.135);
const credit = currency(-1).multiply(0.135);
console.log({ invoice: invoice.value, credit: credit.value, left: invoice.add(credit).value });
assert.deepEqual([invoice.value, credit.value, invoice.add(credit).value], [0.14, -0.13, 0.01]);
JS
