#!/usr/bin/env bash
# sepa 3.0.0 writes a creditor reference under a name that pain.001 does not
# have.
#
# Expected: Strd/CdtrRefInf has Tp/CdOrPrtry/Cd, Tp/Issr and, beside Tp, Ref.
# Happens: the element is called CdorPrtry, with a small o, and issuer and
#   reference stand inside it. Without type code and issuer both are written
#   as empty elements. No validation of the package sees it.
# Hurt: payouts and refunds with an RF or Finnish reference: the bank refuses
#   the file against the schema, or pays without the reference. Files with
#   free text, as in the README, are right.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund sepa@3.0.0
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import sepa from "sepa";

const document = new sepa.Document("pain.001.001.03");
document.grpHdr.id = "M1";
document.grpHdr.created = new Date();
document.grpHdr.initiatorName = "Example Oy";
const payment = document.createPaymentInfo();
Object.assign(payment, { debtorName: "Example Oy", debtorIBAN: "FI2112345600000785", debtorBIC: "NDEAFIHH" });
payment.requestedExecutionDate = new Date();
document.addPaymentInfo(payment);
const transfer = payment.createTransaction();
Object.assign(transfer, { creditorName: "Example Ab", creditorIBAN: "FI2112345600000785", amount: 10, end2endId: "E1" });
transfer.structuredRemittanceInfo = { typeCode: "SCOR", issuer: "ISO", reference: "RF18539007547034" };
payment.addTransaction(transfer);
const [information] = document.toString().match(/<RmtInf>.*<\/RmtInf>/s);
console.log(information);
assert.match(information, /<Tp><CdorPrtry><Cd>SCOR<\/Cd><Issr>ISO<\/Issr><Ref>RF18539007547034<\/Ref><\/CdorPrtry><\/Tp>/);
assert.doesNotMatch(information, /CdOrPrtry/);
JS
