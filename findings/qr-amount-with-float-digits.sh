#!/usr/bin/env bash
# sepa-payment-code 1.0.3 writes a computed amount into the QR code with all
# its floating point digits.
#
# Expected: the EPC guideline's amount, EUR and at most two decimals, as the
#   package asks for a number.
# Happens: three times 19.90 is written as EUR59.699999999999996, without an
#   error; banks' apps do not take such a code.
# Hurt: invoices with several rows. A single price works in every test, the
#   first sum does not, and the customer finds out with the phone in hand.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund sepa-payment-code@1.0.3
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import sepa from "sepa-payment-code";

const payload = (amount) =>
  new sepa.PaymentCode("Example Oy", "FI2112345600000785", amount, "RF18539007547034").getPayload();
const amounts = [19.9, 3 * 19.9, 0.1 + 0.2].map((amount) => payload(amount).split("\n")[7]);
console.log(amounts);
assert.deepEqual(amounts, ["EUR19.9", "EUR59.699999999999996", "EUR0.30000000000000004"]);
JS
