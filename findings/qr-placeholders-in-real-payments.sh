#!/usr/bin/env bash
# iban-qr-code 1.0.0 fills what the caller leaves out with made-up values.
#
# Expected: BIC and message are optional in an EPC payment code, so what is
#   left out stays empty.
# Happens: the BIC DEZZZYYYXXX and the message "Testsubject" go into the code,
#   beside the reference that was given, though the guideline allows only one
#   of reference and message. The default amount is 19.05, the name Max
#   Mustermann.
# Hurt: whoever gives name, IBAN, amount and reference, which is all that a
#   Finnish invoice needs: the payer's bank is told a bank that does not exist.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund iban-qr-code@1.0.0
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import { girocode } from "iban-qr-code";

const lines = girocode({ name: "Example Oy", iban: "FI2112345600000785", amount: 10.5, ref: "RF18539007547034" }).split("\n");
console.log(lines);
assert.equal(lines[4], "DEZZZYYYXXX");
assert.deepEqual(lines.slice(9, 11), ["RF18539007547034", "Testsubject"]);
assert.equal(girocode({}).split("\n")[7], "EUR19.05");
JS
