#!/usr/bin/env bash
# date-holidays 3.37.0: no choice of its holiday types gives the days on which
# a Finnish payment is not due.
#
# Expected: type "public" (or "public" and "bank" together) are the days that
#   push a due date on. Act 150/1930, section 5, names church holidays,
#   Independence Day, May Day, Saturdays, and the eves of Christmas and
#   Midsummer.
# Happens: both eves are "bank", so "public" alone misses them; so is New
#   Year's Eve, an ordinary day in that Act, so "public" and "bank" has one
#   too many.
# Hurt: due dates, interest and reminders: with "public" a debtor who pays on
#   the day after Midsummer's weekend is called late though the Act gave the
#   time; with "bank" as well a due date on 31 December is put off.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund date-holidays@3.37.0
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import Holidays from "date-holidays";

const days = new Holidays("FI").getHolidays(2026);
const typeOf = (date) => days.find((day) => day.date.startsWith(date))?.type;
const seen = {
  midsummerEve: typeOf("2026-06-19"),
  christmasEve: typeOf("2026-12-24"),
  newYearsEve: typeOf("2026-12-31"),
  christmasDay: typeOf("2026-12-25"),
};
console.log(seen);
assert.deepEqual(seen, { midsummerEve: "bank", christmasEve: "bank", newYearsEve: "bank", christmasDay: "public" });
JS
