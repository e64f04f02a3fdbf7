#!/usr/bin/env bash
# sepa-xml 0.6.0 rounds the control sum and leaves the payment as it came.
#
# Expected: one rounding for both, two decimals, as pain.001 wants them; the
#   README says that the result runs through a validator.
# Happens: 3 * 19.90 gives <CtrlSum>59.70 beside <InstdAmt>59.699999999999996;
#   1.005 gives 1.01 beside 1.005. No error.
# Hurt: refunds and payouts computed from rows: the bank refuses the whole
#   file, with every other payment in it.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund sepa-xml@0.6.0
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import SepaXml from "sepa-xml";

const figures = (amount) =>
  new Promise((resolve, reject) => {
    const file = new SepaXml();
    file.setHeaderInfo({ messageId: "M1", initiator: "Example Oy" });
    const iban = "FI2112345600000785";
    file.setPaymentInfo({ id: "P1", method: "TRF", senderName: "Example Oy", senderIBAN: iban, bic: "NDEAFIHH" });
    file.addTransaction({ id: "E1", amount, name: "Example Ab", iban, bic: "NDEAFIHH", description: "Refund" });
    file.compile((error, xml) =>
      error ? reject(error) : resolve([/CtrlSum>([^<]*)/, /InstdAmt Ccy="EUR">([^<]*)/].map((p) => xml.match(p)[1])),
    );
  });
const seen = [await figures(3 * 19.9), await figures(1.005)];
console.log(seen);
assert.deepEqual(seen, [["59.70", "59.699999999999996"], ["1.01", "1.005"]]);
JS
