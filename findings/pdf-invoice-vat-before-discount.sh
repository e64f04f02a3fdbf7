#!/usr/bin/env bash
# @h1dd3nsn1p3r/pdf-invoice 1.0.12 prints a VAT that is not in the total.
#
# Expected: half price on 100.00 is 50.00, VAT of 25.5 % is 12.75, total 62.75.
# Happens: the row and the total are right, and "Total Tax" is 25.50, that of
#   the price before the discount.
# Hurt: VAT that an invoice shows is owed, whether it was charged or not; the
#   buyer deducts 25.50 and the seller has got 12.75.
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
const text = await make({}, { name: "Work", quantity: 1, price: 100, discount: 50, tax: 25.5 });
console.log(text);
assert.match(text, /Total Tax €25\.50/);
assert.match(text, /Grand Total €62\.75/);
JS
