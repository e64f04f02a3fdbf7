#!/usr/bin/env bash
# iso-11649 1.0.1 makes one RF creditor reference of two invoice numbers.
#
# Expected: an error for what an RF reference cannot hold (letters and digits
#   only), or at least different references for different numbers.
# Happens: hyphens and slashes are dropped without a word, so 2026-1-12 and
#   2026-11-2 both become RF702026112, and validate() is content.
# Hurt: a payment for one invoice is booked on another; the debtor who paid
#   gets the reminder.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund iso-11649@1.0.1
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import rf from "iso-11649";

const references = ["2026-1-12", "2026-11-2", "2026/112"].map((number) => rf.generate(number));
console.log(references);
assert.equal(new Set(references).size, 1);
assert.equal(rf.validate(references[0]), true);
JS
