#!/usr/bin/env bash
# vatrates 2.0.3, "up-to-date European VAT rates", gives 24 % for Finland at the
# end of 2026.
#
# Expected: 25.5 %, which holds since 1 September 2024; the package asks for a
#   date, so that it knows which rate held when.
# Happens: 24 for the days before and after, no warning and no "unknown". Estonia is
#   20 (24 since July 2025).
# Hurt: invoices with 1.5 points too little VAT: the seller owes the difference
#   out of his own pocket, for every invoice since.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund vatrates@2.0.3
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import VATRates from "vatrates";

const rates = new VATRates();
const seen = ["2024-08-31", "2024-09-01", "2026-11-30"].map((day) => {
  rates.setDate(new Date(day));
  return [day, rates.getStandardRate("FI"), rates.getStandardRate("EE")];
});
console.log(seen);
assert.deepEqual(seen, [["2024-08-31", 24, 20], ["2024-09-01", 24, 20], ["2026-11-30", 24, 20]]);
JS
