#!/usr/bin/env bash
# json-bigint 1.0.0 takes amounts with many decimals for big integers.
#
# Expected: integers that a number cannot hold become BigInt or text; 12.55 and
#   59.699999999999996 are both plain numbers, and stay that.
# Happens: every number of more than fifteen signs is "big", the decimal point
#   counted. With storeAsString the one is a number and the other a text; with
#   useNativeBigInt the whole answer is refused as a SyntaxError.
# Hurt: whoever turned it on for long ids and references: sums that a server
#   computed as floats come now as a number, now as a text, and adding them up
#   joins texts; or an answer after a booking cannot be read at all.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund json-bigint@1.0.0
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import jsonBigint from "json-bigint";

const read = (options, sum) => {
  try {
    return jsonBigint(options).parse(`{"Sum":${sum}}`).Sum;
  } catch (error) {
    return error.name;
  }
};
const seen = ["12.55", "59.699999999999996"].map((sum) => [
  read({ storeAsString: true }, sum),
  read({ useNativeBigInt: true }, sum),
]);
console.log(seen);
assert.deepEqual(seen, [[12.55, 12.55], ["59.699999999999996", "SyntaxError"]]);
JS
