#!/usr/bin/env bash
# factur-x-kit 0.3.1 computes Finland's VAT of 5.00 as 1.27.
#
# Expected: 25.5 % of 5.00 is 1.275, and so 1.28; the package has a function
#   that computes an e-invoice's totals so that nobody must do it by hand.
# Happens: 1.275 times 100 is 127.49999999999999 in floating point, and that is
#   rounded: 1.27. At 25.5 % it meets 46 of the first 200,000 sums in cents, at
#   10 % 1,147; at 24 %, the rate before, no sum has a half cent.
# Hurt: the e-invoice says another VAT than the ledger and the PDF, and the
#   receiver's check of the rate's group refuses it or asks back.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund factur-x-kit@0.3.1
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import { totalsCalculator } from "factur-x-kit";

const line = (price, rate) => ({
  generalLineData: { lineId: "1" },
  productDescription: { name: "Work" },
  productPriceAgreement: { productPricing: { basisPricePerItem: price } },
  delivery: { itemQuantity: { quantity: 1, unit: "C62" } },
  settlement: { tax: { categoryCode: "S", rateApplicablePercent: rate } },
});
const vat = (price, rate) =>
  totalsCalculator({ document: { currency: "EUR" }, invoiceLines: [line(price, rate)] }).totals.taxTotal[0].amount;
const seen = { "25.5 % of 5.00": vat(5, 25.5), "25.5 % of 1.00": vat(1, 25.5), "10 % of 1.45": vat(1.45, 10) };
console.log(seen);
assert.deepEqual(Object.values(seen), [1.27, 0.26, 0.14]);
JS
