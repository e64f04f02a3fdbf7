#!/usr/bin/env bash
# einvoicing 0.0.3 reads Helsinki's postal code 00100 from a UBL invoice as 100.
#
# Expected: text elements are text: postal codes, references, names.
# Happens: what looks like a number goes through a number. PostalZone 00100
#   becomes "100", BuyerReference 0042 becomes "42", an item called 1.10
#   becomes "1.1". The invoice number is spared.
# Hurt: postal codes of Helsinki, Espoo and Vantaa begin with 0, so letters
#   come back; a public buyer's reference that lost its zeros finds nobody.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{}' > package.json
npm install --silent --ignore-scripts --no-audit --no-fund einvoicing@0.0.3
npx --yes -p node@24.21.0 node --input-type=module - <<'JS'
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { UblReader } from "einvoicing";

const tax = "<cbc:ID>S</cbc:ID><cbc:Percent>25.5</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>";
const party = (role) => `<cac:Accounting${role}Party><cac:Party><cac:PartyName><cbc:Name>Example Oy</cbc:Name></cac:PartyName>
<cac:PostalAddress><cbc:CityName>Helsinki</cbc:CityName><cbc:PostalZone>00100</cbc:PostalZone><cac:Country><cbc:IdentificationCode>FI</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
<cac:PartyLegalEntity><cbc:RegistrationName>Example Oy</cbc:RegistrationName></cac:PartyLegalEntity></cac:Party></cac:Accounting${role}Party>`;
const urn = "urn:oasis:names:specification:ubl:schema:xsd:";
const money = (name, amount) => `<cbc:${name} currencyID="EUR">${amount}</cbc:${name}>`;
writeFileSync("invoice.xml", `<?xml version="1.0" encoding="UTF-8"?>
<Invoice xmlns="${urn}Invoice-2" xmlns:cac="${urn}CommonAggregateComponents-2" xmlns:cbc="${urn}CommonBasicComponents-2">
<cbc:CustomizationID>urn:cen.eu:en16931:2017</cbc:CustomizationID><cbc:ID>000123</cbc:ID><cbc:IssueDate>2026-11-30</cbc:IssueDate>
<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode><cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode><cbc:BuyerReference>0042</cbc:BuyerReference>${party("Supplier")}${party("Customer")}
<cac:TaxTotal>${money("TaxAmount", "2.55")}<cac:TaxSubtotal>${money("TaxableAmount", "10.00")}${money("TaxAmount", "2.55")}<cac:TaxCategory>${tax}</cac:TaxCategory></cac:TaxSubtotal></cac:TaxTotal>
<cac:LegalMonetaryTotal>${money("PayableAmount", "12.55")}</cac:LegalMonetaryTotal>
<cac:InvoiceLine><cbc:ID>1</cbc:ID><cbc:InvoicedQuantity unitCode="C62">1</cbc:InvoicedQuantity>${money("LineExtensionAmount", "10.00")}
<cac:Item><cbc:Name>1.10</cbc:Name><cac:ClassifiedTaxCategory>${tax}</cac:ClassifiedTaxCategory></cac:Item><cac:Price>${money("PriceAmount", "10.00")}</cac:Price></cac:InvoiceLine></Invoice>`);
const invoice = JSON.parse(JSON.stringify(await new UblReader().readFromFile("invoice.xml")));
const seen = [invoice.seller.props.address.props.postalZone, invoice.buyerReference, invoice.lines[0].name];
console.log(seen);
assert.deepEqual(seen, ["100", "42", "1.1"]);
JS
