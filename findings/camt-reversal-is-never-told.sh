#!/usr/bin/env bash
# iso20022.js 0.0.15 says of a reversed entry in a camt.053 statement that it
# is none.
#
# Expected: <RvslInd>true</RvslInd> gives reversal: true; the field is there.
# Happens: reversal is false for every entry. The XML reader hands over a
#   boolean, and the package compares it with the text "true".
# Hurt: a payment that the bank took back is booked a second time as a credit
#   or a debit like any other, and nothing in the result shows which it is.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund iso20022.js@0.0.15
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import { CashManagementEndOfDayReport } from "iso20022.js";

const file = (entries) => `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>
<GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-11-30T20:00:00</CreDtTm></GrpHdr><Stmt><Id>S1</Id><CreDtTm>2026-11-30T20:00:00</CreDtTm>
<Acct><Id><IBAN>FI2112345600000785</IBAN></Id><Svcr><FinInstnId><BIC>NDEAFIHH</BIC></FinInstnId></Svcr></Acct>${entries}</Stmt></BkToCstmrStmt></Document>`;
const entry = (amount, details = "", more = "") => `<Ntry><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd>${more}<Sts>BOOK</Sts>
<BookgDt><Dt>2026-11-30</Dt></BookgDt><BkTxCd><Prtry><Cd>705</Cd></Prtry></BkTxCd><NtryDtls>${details}</NtryDtls></Ntry>`;
const report = CashManagementEndOfDayReport.fromXML(
  file(entry("20.00") + entry("20.00", "", "<RvslInd>true</RvslInd>")),
);
const seen = report.statements[0].entries.map((it) => it.reversal);
console.log(seen);
assert.deepEqual(seen, [false, false]);
JS
