#!/usr/bin/env bash
# @h1dd3nsn1p3r/pdf-invoice 1.0.12 says that the PDF is made while it is empty.
#
# Expected: await create() gives the path of the file once the file is there.
# Happens: it gives the path at once; the file is missing or has 0 bytes, and
#   is written afterwards.
# Hurt: whoever attaches the invoice to a mail or uploads it in the next line
#   sends nothing, and a later look at the folder shows a good file.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund @h1dd3nsn1p3r/pdf-invoice@1.0.12
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import { existsSync, statSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import pdfInvoice from "@h1dd3nsn1p3r/pdf-invoice";

const { PDFInvoice } = pdfInvoice;
const make = async (invoice, item) => {
  const path = `${process.cwd()}/invoice.pdf`;
  const party = { name: "Example Oy", address: "Testikatu 1", phone: "-", email: "a@example.com" };
  const file = { number: 1, locale: "en-IE", currency: "EUR", path, ...invoice };
  await new PDFInvoice({ company: { ...party, website: "-" }, customer: party, invoice: file, items: [item] }).create();
  const size = () => (existsSync(path) ? statSync(path).size : 0);
  const first = size();
  for (let waits = 0; size() === 0 && waits < 250; waits += 1) await setTimeout(20);
  return [first, size()];
};
const [first, later] = await make({}, { name: "Work", quantity: 1, price: 100, discount: 0, tax: 25.5 });
console.log({ first, written: later > 0 });
assert.deepEqual([first, later > 0], [0, true]);
JS
