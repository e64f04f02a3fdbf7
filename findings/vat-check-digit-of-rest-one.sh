#!/usr/bin/env bash
# jsvat 2.5.4 takes Finnish VAT numbers for valid that no company can have.
#
# Expected: a check of the check digit. The weighted sum of the first seven
#   digits, modulo 11, gives the eighth; a rest of 1 has no digit, so such
#   numbers are never given out.
# Happens: rest 1 is treated as rest 0, and the number with a final 0 passes.
#   finnish-business-ids 3.1.1 refuses the same number.
# Hurt: who checks debtors' VAT numbers before invoicing without VAT: one
#   mistyped number in about 110 gets through that the arithmetic could stop.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund jsvat@2.5.4 finnish-business-ids@3.1.1
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import jsvat from "jsvat";
import ids from "finnish-business-ids";

const digits = "0069986";
const weights = [7, 9, 10, 5, 8, 4, 2];
const rest = weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11;
assert.equal(rest, 1);

const number = `FI${digits}0`;
const seen = {
  jsvat: jsvat.checkVAT(number, [jsvat.finland]).isValid,
  other: ids.FinnishBusinessIds.isValidVatNumber(number),
};
console.log(number, seen);
assert.deepEqual(seen, { jsvat: true, other: false });
JS
