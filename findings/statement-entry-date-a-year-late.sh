#!/usr/bin/env bash
# mt940-js 1.0.0 and mt940js 1.3.5 put a booking of New Year's Eve a year into
# the future.
#
# Expected: line 61 gives the value date with its year and the booking date
#   without; the year of the booking is the one that lies near. Value date
#   2 January 2027 and booking 1231 mean 31 December 2026.
# Happens: both readers take the value date's year: 31 December 2027.
# Hurt: the year's last payments are booked into the next year's end: the
#   customer pays before the due date and is charged a year of interest, or
#   the statement is refused for a date in the future.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund tslib@2.8.1 mt940-js@1.0.0 mt940js@1.3.5
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import readers from "mt940-js";
import { createRequire } from "node:module";

const { Parser } = createRequire(`${process.cwd()}/`)("mt940js");
const statement = (lines) =>
  [":20:S", ":25:FI2112345600000785", ":28C:1/1", ":60F:C261130EUR100,00", ...lines, ":62F:C261231EUR120,00", "-"].join("\r\n");
const text = statement([":61:2701021231C20,00NTRFREF1", ":86:PAYMENT"]);
const [first] = (await readers.read(Buffer.from(text)))[0].transactions;
const [second] = new Parser().parse(text)[0].transactions;
const seen = [first.entryDate, new Date(second.entryDate).toISOString().slice(0, 10)];
console.log(seen);
assert.deepEqual(seen, ["2027-12-31", "2027-12-31"]);
JS
