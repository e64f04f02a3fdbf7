#!/usr/bin/env bash
# zugferd-generator 1.2.1 says that a date has eight digits and writes ten signs.
#
# Expected: ZUGFeRD's dates are <DateTimeString format="102">, and 102 means
#   20261130; the README's example gives "2024-01-01", so the package converts.
# Happens: the text goes in as it is, 2026-11-30 under format 102, for the
#   invoice and for the due date. A text 20261130 would be right and is not
#   what the README shows. The profile is called "ZUGFeRD", which is none.
# Hurt: the receiver's program takes the PDF for an e-invoice and then refuses
#   it, or reads no due date; the sender learns it when nobody pays.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund zugferd-generator@1.2.1
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import Generator from "zugferd-generator";

const xml = new Generator({
  id: "INV-001",
  issueDate: "2026-11-30",
  dueDate: "2026-12-14",
  currency: "EUR",
  totalAmount: 12.55,
  supplier: { name: "Example Oy", country: "FI" },
  customer: { name: "Example Ab", country: "FI" },
  taxTotal: { taxAmount: 2.55, taxPercentage: 25.5 },
  lineItems: [{ id: "1", description: "Work", quantity: 1, unitPrice: 10, lineTotal: 10 }],
}).toXMLString();
const seen = [...xml.matchAll(/format="102">([^<]*)/g)].map(([, date]) => date);
console.log(seen, xml.match(/Parameter>\s*<ram:ID>([^<]*)/)[1]);
assert.deepEqual(seen, ["2026-11-30", "2026-12-14"]);
assert.equal(xml.match(/Parameter>\s*<ram:ID>([^<]*)/)[1], "ZUGFeRD");
JS
