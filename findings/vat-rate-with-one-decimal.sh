#!/usr/bin/env bash
# money-math 2.6.3: the VAT of Finland's general rate is a tenth of what it
# should be.
#
# Expected: percent("10.00", "25.5") is 2.55; a rate is a decimal number.
# Happens: every argument is read as if it had two decimals, the point is
#   simply taken out: "25.5" counts as 2.55, "14" as 0.14. No error. Only
#   "25.50" and "14.00" give what is meant.
# Hurt: rates come from settings as 24 or 25.5. Whoever tested with "24.00" had
#   no sign of it until the rate got a decimal.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund money-math@2.6.3
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import money from "money-math";

const seen = ["25.50", "25.5", "14"].map((rate) => [rate, money.percent("10.00", rate)]);
console.log(seen);
assert.deepEqual(seen, [["25.50", "2.55"], ["25.5", "0.26"], ["14", "0.01"]]);
JS
