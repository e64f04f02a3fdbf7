#!/usr/bin/env bash
# export-to-csv 1.5.0 with a decimal comma writes an amount into two columns.
#
# Expected: decimalSeparator: "," makes 1234.5 the value "1234,5"; a value that
#   holds the separator of the fields, a comma by default, is put in quotes.
# Happens: texts are quoted, numbers never: A1,1234,5,2026-12-14 has a column
#   more than its heading. Only a fieldSeparator of ";" helps.
# Hurt: lists of invoices for bookkeepers: 1234 is read as the amount, 5 as the
#   due date; whole euros look right, so a first test passes.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund export-to-csv@1.5.0 papaparse@5.7.1
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import { asString, generateCsv, mkConfig } from "export-to-csv";
import Papa from "papaparse";

const config = mkConfig({ decimalSeparator: ",", useKeysAsHeaders: true, useBom: false });
const text = asString(generateCsv(config)([{ Number: "A1", Sum: 1234.5, Due: "2026-12-14" }]));
const [row] = Papa.parse(text, { header: true }).data;
console.log(text, row);
assert.deepEqual([row.Sum, row.Due], ["1234", "5"]);
JS
