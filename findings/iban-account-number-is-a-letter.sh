#!/usr/bin/env bash
# ibantools 4.5.4 says that the account number of a Finnish IBAN is "F".
#
# Expected: extractIBAN gives the parts of the number, or leaves out what it
#   does not know of a country, as it does with the branch.
# Happens: accountNumber is the first letter of "FI", for every Finnish IBAN;
#   for Germany and Estonia it is the account's digits.
# Hurt: who matches payments or direct debits by bank and account: all Finnish
#   customers of a bank have the same account, so the first one gets them all.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund ibantools@4.5.4
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import { extractIBAN } from "ibantools";

const ibans = ["FI2112345600000785", "FI6410000000000008", "DE89370400440532013000", "EE382200221020145685"];
const seen = ibans.map((iban) => extractIBAN(iban).accountNumber);
console.log(seen);
assert.deepEqual(seen, ["F", "F", "0532013000", "221020145685"]);
JS
