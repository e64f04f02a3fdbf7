#!/usr/bin/env bash
# bic-from-iban 1.0.0 gives the BIC of a bank that has nothing to do with the
# account.
#
# Expected: the BIC of the bank whose code is in the IBAN, or "" if unknown.
# Happens: four letters of the IBAN are looked up among the running numbers of
#   a list of banks. DE89 3704 0044 ... is Commerzbank's (COBADEFF) in every
#   textbook; the answer is ESSEDE5F362, whose line in the list is number 3704.
#   Finland's banks are in the package, and no Finnish IBAN finds one.
# Hurt: payouts and refunds: a file with a wrong BIC is refused, or goes round
#   by a bank that sends it back.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund bic-from-iban@1.0.0
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import lib from "bic-from-iban";

const ibans = ["DE89370400440532013000", "CH9300762011623852957", "FI2112345600000785"];
const seen = ibans.map((iban) => [iban, lib.validateIBAN(iban), lib.getBIC(iban)]);
console.log(seen);
assert.deepEqual(seen.map(([, , bic]) => bic), ["ESSEDE5F362", "RBABCH22588", ""]);
JS
