#!/usr/bin/env bash
# @faker-js/faker 10.6.0: nine of ten of its Finnish IBANs cannot exist.
#
# Expected: finance.iban({ countryCode: "FI" }) passes a Finnish check; it knows
#   the country's length and computes the IBAN's own check digits.
# Happens: the fourteen digits within are random. The last of them is a check
#   digit of its own (every second digit doubled, as on bank cards), so that
#   only one account in ten is possible.
# Hurt: tests against a sandbox or a validator that knows Finland fail in nine
#   runs of ten and pass in one; people then switch the validation off.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund @faker-js/faker@10.6.0
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import { faker } from "@faker-js/faker";

faker.seed(1);
const isPossible = (iban) => {
  const digits = [...iban.slice(4)].map(Number).reverse();
  const sum = digits.reduce((total, digit, i) => {
    const value = i % 2 === 1 ? digit * 2 : digit;
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
};
assert.equal(isPossible("FI2112345600000785"), true);
const ibans = Array.from({ length: 1000 }, () => faker.finance.iban({ countryCode: "FI" }));
const possible = ibans.filter(isPossible).length;
console.log(`${possible} of 1000 are possible`);
assert.ok(possible > 50 && possible < 150);
JS
