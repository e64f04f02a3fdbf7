#!/usr/bin/env bash
# invoice-number 2.0.1: after INV-2026-999 comes INV-2026-000.
#
# Expected: INV-2026-1000, or an error; the package exists to give the next
#   number, and numbers must be unique.
# Happens: the last group of digits turns over like a mileage counter, without
#   a word: 9 gives 0, 999 gives 000, and from there the old numbers come
#   again. In 2026/12/31 the day is taken for the number: 2026/12/32.
# Hurt: the thousandth invoice of a year has a number that is used already;
#   APIs that look for duplicates refuse it, the others mix two debtors up.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund invoice-number@2.0.1
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import { InvoiceNumber } from "invoice-number";

const seen = ["INV-2026-998", "INV-2026-999", "INV-2026-9", "2026/12/31"].map((it) => InvoiceNumber.next(it));
console.log(seen);
assert.deepEqual(seen, ["INV-2026-999", "INV-2026-000", "INV-2026-0", "2026/12/32"]);
JS
