#!/usr/bin/env bash
# iso20022.js 0.0.15 reads a batch of reference payments without a reference and
# without an amount.
#
# Expected: each transaction of an entry has its amount and its creditor
#   reference (RmtInf/Strd/CdtrRefInf/Ref); Finnish banks book the payments of
#   a day in one entry, and the reference is all that names the invoice.
# Happens: the entry has its sum, the transactions have the payer's name and
#   nothing else. Free text (RmtInf/Ustrd) is read, as a number if it looks
#   like one: "0012" becomes 12.
# Hurt: whoever reconciles invoices with the statement: there is nothing to
#   match, and no error says so.
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
const payment = (amount, information) => `<TxDtls><AmtDtls><TxAmt><Amt Ccy="EUR">${amount}</Amt></TxAmt></AmtDtls>
<RltdPties><Dbtr><Nm>Example Oy</Nm></Dbtr></RltdPties><RmtInf>${information}</RmtInf></TxDtls>`;
const structured = "<Strd><CdtrRefInf><Ref>RF18539007547034</Ref></CdtrRefInf></Strd>";
const report = CashManagementEndOfDayReport.fromXML(
  file(entry("70.00", payment("60.00", structured) + payment("10.00", "<Ustrd>0012</Ustrd>"))),
);
const seen = JSON.parse(JSON.stringify(report.statements[0].entries[0].transactions));
console.log(seen);
assert.deepEqual(seen, [{ debtor: { name: "Example Oy" } }, { remittanceInformation: 12, debtor: { name: "Example Oy" } }]);
JS
