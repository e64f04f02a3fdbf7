#!/usr/bin/env bash
# mt940-js 1.0.0 tells a taken-back payment as money received.
#
# Expected: mark RC in line 61 is the reversal of a credit: money leaves the
#   account. Another reader, mt940js 1.3.5, gives -20.
# Happens: isCredit is true and the amount 20, exactly as for C; isExpense is
#   true for every line, C and D alike.
# Hurt: an invoice whose payment the bank took back is booked as paid twice,
#   and the customer is never reminded.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund tslib@2.8.1 mt940-js@1.0.0 mt940js@1.3.5
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import readers from "mt940-js";
import { createRequire } from "node:module";

const { Parser } = createRequire(`${process.cwd()}/`)("mt940js");
const statement = (closing, lines) =>
  [":20:S", ":25:FI2112345600000785", ":28C:1/1", ":60F:C261130EUR100,00", ...lines, `:62F:C261231EUR${closing}`, "-"].join("\r\n");
const text = (mark) => statement(mark === "C" ? "120,00" : "80,00", [`:61:2612011201${mark}20,00NTRFREF1`, ":86:PAYMENT"]);
const seen = [];
for (const mark of ["C", "D", "RC"]) {
  const [{ isCredit, isExpense, amount }] = (await readers.read(Buffer.from(text(mark))))[0].transactions;
  seen.push([mark, isCredit, isExpense, amount, new Parser().parse(text(mark))[0].transactions[0].amount]);
}
console.log("mark, isCredit, isExpense, amount, amount of mt940js:", seen);
assert.deepEqual(seen, [["C", true, true, 20, 20], ["D", false, true, 20, -20], ["RC", true, true, 20, -20]]);
JS
