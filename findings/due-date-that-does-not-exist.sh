#!/usr/bin/env bash
# valibot 1.5.0, arktype 2.2.10, joi 18.3.2 and yup 1.7.1 take 30 February for a
# date, and the last two hand over 2 March.
#
# Expected: a check called ISO date refuses days that no calendar has, as
#   "format": "date" does in JSON Schema validators.
# Happens: valibot.isoDate() and arktype's string.date.iso look at the shape and
#   let the text through; Joi.date().iso() and yup.date() make a Date of it, and
#   the days run over. yup makes January 2027 of month 13.
# Hurt: due dates from forms and files: a slip of the pen becomes a due date in
#   March without a word, or an error of the API after the form said "valid".
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund valibot@1.5.0 arktype@2.2.10 joi@18.3.2 yup@1.7.1
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import { type } from "arktype";
import Joi from "joi";
import * as v from "valibot";
import * as yup from "yup";

const text = "2026-02-30";
const day = (date) => date.toISOString().slice(0, 10);
const seen = {
  valibot: v.safeParse(v.pipe(v.string(), v.isoDate()), text).success,
  arktype: type("string.date.iso")(text),
  joi: day(Joi.date().iso().validate(text).value),
  yup: day(yup.date().validateSync(text)),
};
console.log(seen);
assert.deepEqual(seen, { valibot: true, arktype: text, joi: "2026-03-02", yup: "2026-03-02" });
JS
