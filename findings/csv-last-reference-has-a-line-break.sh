#!/usr/bin/env bash
# json-2-csv 5.6.0 leaves the line break at the end of a CSV file in the last
# value.
#
# Expected: the last line of a text file ends as all others do.
# Happens: the last column of the last row is "RF18539007547034\n". Where the
#   column has numbers it does not show, for they are made numbers.
# Hurt: imports of payments or debtors: one row in each file matches nothing,
#   always the last one, and printed it looks like the reference searched for.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund json-2-csv@5.6.0
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import { csv2json } from "json-2-csv";

const rows = csv2json("Number,Ref\nA1,RF111232\nA2,RF18539007547034\n");
console.log(rows);
assert.deepEqual(rows.map((row) => row.Ref), ["RF111232", "RF18539007547034\n"]);
JS
