#!/usr/bin/env bash
# currency.js 2.0.4, accounting 0.4.1 and currency-formatter 1.5.9 read a
# negative Finnish amount as a positive one.
#
# Expected: what the platform's own Intl writes for fi-FI is read back as the
#   same amount, or is refused.
# Happens: the Finnish minus is U+2212, not the hyphen. All three drop it with
#   the blanks and the euro sign, and give 1234.5 for minus 1234.50.
# Hurt: credit notes and refunds that pass through a form, a CSV file or a
#   copied web page: money owed to the customer becomes a debt of his.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund currency.js@2.0.4 accounting@0.4.1 currency-formatter@1.5.9
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import accounting from "accounting";
import currency from "currency.js";
import formatter from "currency-formatter";

const text = new Intl.NumberFormat("fi-FI", { style: "currency", currency: "EUR" }).format(-1234.5);
const seen = {
  currency: currency(text, { decimal: "," }).value,
  accounting: accounting.unformat(text, ","),
  formatter: formatter.unformat(text, { locale: "fi-FI" }),
};
console.log(text, seen);
assert.deepEqual(seen, { currency: 1234.5, accounting: 1234.5, formatter: 1234.5 });
JS
