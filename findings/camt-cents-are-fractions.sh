#!/usr/bin/env bash
# iso20022.js 0.0.15 gives amounts in cents that are no whole numbers.
#
# Expected: minor units are integers; that is what they are for.
# Happens: the amount is multiplied by 100 as a floating point number: 19.99
#   becomes 1998.9999999999998, 1.10 becomes 110.00000000000001.
# Hurt: "paid in full" is asked with ===, and the invoice of 19.99 stays open;
#   a BigInt or an integer column refuses the number; rounded down it is 19.98.
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
const report = CashManagementEndOfDayReport.fromXML(file(["19.99", "1.10", "12.55"].map((it) => entry(it)).join("")));
const seen = report.statements[0].entries.map((it) => it.amount);
console.log(seen);
assert.deepEqual(seen, [1998.9999999999998, 110.00000000000001, 1255]);
JS
