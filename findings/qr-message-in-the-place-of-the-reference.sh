#!/usr/bin/env bash
# sepa-qr 0.0.2 puts the text of its own example where a bank expects a
# structured reference.
#
# Expected: remittance: "Invoice 123" is a message; EPC's code has a line for
#   the structured reference (the tenth) and one for free text (the eleventh).
# Happens: whatever is given as remittance goes into the tenth line, and
#   "information", which is for the payer alone, into the line of the message.
#   The BIC may be left out, an amount of 10.5 is written as it is.
# Hurt: a bank that checks the reference refuses "Invoice 123"; with a real
#   reference the payer's private note is sent to the payee as the message.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund sepa-qr@0.0.2 jsqr@1.4.0 pngjs@7.0.0
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import { once } from "node:events";
import jsQR from "jsqr";
import { PNG } from "pngjs";
import createSepaQr from "sepa-qr";

const image = createSepaQr({
  name: "Example Oy",
  iban: "FI2112345600000785",
  amount: 10.5,
  remittance: "Invoice 123",
  information: "For you",
  type: "png",
}).pipe(new PNG());
await once(image, "parsed");
const lines = (jsQR.default ?? jsQR)(new Uint8ClampedArray(image.data), image.width, image.height).data.split("\n");
console.log(lines);
assert.deepEqual([lines[9], lines[10], lines[11]], ["Invoice 123", "For you", undefined]);
JS
