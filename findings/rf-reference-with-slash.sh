#!/usr/bin/env bash
# node-iso11649 2.1.2 makes RF creditor references that no bank takes.
#
# Expected: generate() refuses what the standard refuses: an RF reference has
#   letters A to Z and digits, at most 21 after the check digits.
# Happens: generate("INV/12") gives RF89INV/12, generate("2026-11-2") keeps
#   its hyphens, and a text of 30 letters gives a reference of 34; the
#   package's own validate() refuses what its generate() made.
# Hurt: the reference is printed on the invoice and the payment is refused at
#   the bank, or arrives without a reference and is matched by hand.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund node-iso11649@2.1.2
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import { generate, validate } from "node-iso11649";

const made = ["INV/12", "2026-11-2", "A".repeat(30)].map((text) => generate(text));
const taken = made.map((reference) => validate(reference));
console.log(made, taken);
assert.equal(made[0], "RF89INV/12");
assert.match(made[1], /^RF\d\d2026-11-2$/);
assert.equal(made[2].length, 34);
assert.deepEqual(taken, [false, false, false]);
JS
