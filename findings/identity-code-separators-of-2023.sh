#!/usr/bin/env bash
# validator 13.15.35 and finnish-personal-identity-code-validator 2.1.0 refuse
# Finnish personal identity codes of the kind that was added in 2023.
#
# Expected: A to F (born 2000 or later) and "-", U to Y (born in the 1900s)
#   stand between date and number; most were added so that numbers last.
# Happens: both take only "+", "-" and "A" and call the new codes invalid.
#   finnish-ssn 2.1.2 takes them.
# Hurt: who is given such a code: as a debtor or customer he cannot be entered
#   at all.
# The codes below have numbers from 900 on, which no person ever gets.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund validator@13.15.35 finnish-personal-identity-code-validator@2.1.0 finnish-ssn@2.1.2
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import validator from "validator";
import codes from "finnish-personal-identity-code-validator";
import ssn from "finnish-ssn";

const signs = "0123456789ABCDEFHJKLMNPRSTUVWXY";
const code = (separator) => `010203${separator}905${signs[10203905 % 31]}`;
const accepted = (check) => [..."-YXWVUABCDEF"].filter((sign) => check(code(sign))).join("");
const seen = {
  validator: accepted((text) => validator.isIdentityCard(text, "FI")),
  identityCode: accepted((text) => codes.isValid(text)),
  finnishSsn: accepted((text) => ssn.FinnishSSN.validate(text)),
};
console.log(seen);
assert.deepEqual(seen, { validator: "-A", identityCode: "-A", finnishSsn: "-YXWVUABCDEF" });
JS
