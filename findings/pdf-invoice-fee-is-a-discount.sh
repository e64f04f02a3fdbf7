#!/usr/bin/env bash
# @h1dd3nsn1p3r/pdf-invoice 1.0.12 takes a fee off the total.
#
# Expected: fee is, by the README, an amount to be added to the invoice.
# Happens: with an orderDiscount the fee is subtracted like the discount: 100
#   less 5 plus 10 is 85. Without one it is printed and not counted: 100.
# Hurt: reminder and billing fees: the debtor pays what the grand total says,
#   less than he owes, and is reminded of the rest for a second fee.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund @h1dd3nsn1p3r/pdf-invoice@1.0.12 unpdf@1.7.0
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import pdfInvoice from "@h1dd3nsn1p3r/pdf-invoice";
import { extractText } from "unpdf";

const { PDFInvoice } = pdfInvoice;
const make = async (invoice, item) => {
  const path = `${process.cwd()}/invoice.pdf`;
  const party = { name: "Example Oy", address: "Testikatu 1", phone: "-", email: "a@example.com" };
  const file = { number: 1, locale: "en-IE", currency: "EUR", path, ...invoice };
  await new PDFInvoice({ company: { ...party, website: "-" }, customer: party, invoice: file, items: [item] }).create();
  while (!existsSync(path) || !readFileSync(path, "latin1").trimEnd().endsWith("%%EOF")) await setTimeout(20);
  const { text } = await extractText(new Uint8Array(readFileSync(path)), { mergePages: true });
  rmSync(path);
  return text.slice(text.indexOf("Item Qty")).replaceAll("\n", " ");
};
const item = { name: "Work", quantity: 1, price: 100, discount: 0, tax: 0 };
const seen = [await make({ fee: 10, orderDiscount: 5 }, item), await make({ fee: 10 }, item)];
console.log(seen);
assert.match(seen[0], /Total Fee €10\.00 Grand Total €85\.00/);
assert.match(seen[1], /Total Fee €10\.00 Grand Total €100\.00/);
JS
