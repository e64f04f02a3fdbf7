#!/usr/bin/env bash
# luxon-business-days 3.0.1: a calendar that is set on one date holds for all.
#
# Expected: luxon's dates never change, and setupBusiness is called on one of
#   them, with a return value of nothing: so it should concern that date.
# Happens: it is written to the class. Dates that were made before, elsewhere,
#   have the new holidays, and those of the call before are gone.
# Hurt: a program that counts due dates for a Finnish and a Swedish customer:
#   whoever set up last decides for both, in a server for everybody's requests.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund luxon-business-days@3.0.1 luxon@3.7.2
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import lib from "luxon-business-days";

const { DateTime } = lib;
const only = (day) => ({ holidayMatchers: [(date) => date.toISODate() === day] });
const finnish = DateTime.fromISO("2026-12-04");
finnish.setupBusiness(only("2026-12-07"));
const before = finnish.plusBusiness({ days: 1 }).toISODate();
DateTime.fromISO("2026-01-01").setupBusiness(only("2026-06-05"));
const after = finnish.plusBusiness({ days: 1 }).toISODate();
console.log({ before, after });
assert.deepEqual([before, after], ["2026-12-08", "2026-12-07"]);
JS
