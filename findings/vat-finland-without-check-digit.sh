#!/usr/bin/env bash
# validator 13.15.35: isVAT(number, "FI") looks at the length alone.
#
# Expected: the check digit is computed, as the same function does for other
#   countries (Austria, Denmark, Germany, Portugal and more).
# Happens: any eight digits pass for Finland, so all ten last digits are
#   "valid"; for Portugal exactly one is.
# Hurt: forms that take a Finnish customer's VAT number: a single wrong digit
#   is the commonest mistake, and none is found before the invoice bounces.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund validator@13.15.35
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import validator from "validator";

const endings = (country, stem) =>
  [..."0123456789"].filter((digit) => validator.isVAT(stem + digit, country)).length;
const seen = { FI: endings("FI", "FI1234567"), PT: endings("PT", "PT50000000") };
console.log("last digits that pass:", seen);
assert.deepEqual(seen, { FI: 10, PT: 1 });
JS
