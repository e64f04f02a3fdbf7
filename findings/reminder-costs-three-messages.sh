#!/usr/bin/env bash
# Intl of Node 24.21.0 and sms-segments-calculator 1.3.0: an amount written for
# Finland makes one text message three.
#
# Expected: a reminder of 136 letters of the GSM alphabet, which has ä, ö and
#   €, is one message of up to 160.
# Happens: Intl puts U+00A0 between the thousands and before the euro sign;
#   that letter is not in the alphabet, so the whole text is sent as UCS-2 in
#   parts of 67. With plain blanks it is one message.
# Hurt: whoever sends payment reminders by SMS pays three times, for letters
#   that look the same in every log and preview.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund sms-segments-calculator@1.3.0
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import sms from "sms-segments-calculator";

const amount = new Intl.NumberFormat("fi-FI", { style: "currency", currency: "EUR" }).format(1234.5);
const segments = (sum) => {
  const text =
    `Muistutus: lasku 2026-112, ${sum}, on avoinna. Viite 1232, tili FI21 1234 5600 0007 85. ` +
    "Maksathan viimeistään 14.12.2026. Example Oy";
  const message = new sms.SegmentedMessage(text);
  return [text.length, message.encodingName, message.segmentsCount];
};
const seen = [segments(amount), segments(amount.replaceAll("\u00a0", " "))];
console.log(seen);
assert.deepEqual(seen, [[136, "UCS-2", 3], [136, "GSM-7", 1]]);
JS
