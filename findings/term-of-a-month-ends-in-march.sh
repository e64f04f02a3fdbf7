#!/usr/bin/env bash
# iso8601-duration 2.1.4: a term of one month from 31 January ends on 3 March.
#
# Expected: P1M from 31 January ends on the last day of February, as Temporal
#   has it by default, and most date libraries.
# Happens: the month is added to the number and February's three missing days
#   run over: end() gives 3 March, or 2 March in a leap year. toSeconds() has
#   the same days in it.
# Hurt: payment terms kept as ISO durations: invoices of the last days of a
#   month fall due days late, and one of 31 January falls due after one of
#   1 February.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund iso8601-duration@2.1.4
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import { end, parse } from "iso8601-duration";

const seen = ["2026-01-29", "2026-01-31", "2026-02-01", "2028-01-31", "2026-08-31"].map((day) => [
  day,
  end(parse("P1M"), new Date(`${day}T00:00:00Z`)).toISOString().slice(0, 10),
]);
console.log(seen);
assert.deepEqual(seen.map(([, due]) => due), ["2026-03-01", "2026-03-03", "2026-03-01", "2028-03-02", "2026-10-01"]);
JS
