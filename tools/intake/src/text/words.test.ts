import { expect, test } from "vitest";
import { describeName, describeStatus } from "./describe.ts";
import {
  foldName,
  splitWords,
  toCamelCase,
  toKebabCase,
  toPascalCase,
  toSingular,
} from "./words.ts";

test.each([
  {
    given: "SalesInvoiceDTO",
    words: "Sales Invoice DTO",
    pascal: "SalesInvoiceDTO",
    camel: "salesInvoiceDTO",
    kebab: "sales-invoice-dto",
    told: "Sales invoice DTO.",
  },
  {
    given: "invoice_number",
    words: "invoice number",
    pascal: "InvoiceNumber",
    camel: "invoiceNumber",
    kebab: "invoice-number",
    told: "Invoice number.",
  },
  {
    given: "ship_to[country_id]",
    words: "ship to country id",
    pascal: "ShipToCountryId",
    camel: "shipToCountryId",
    kebab: "ship-to-country-id",
    told: "Ship to country id.",
  },
  {
    given: "XMLParser2",
    words: "XML Parser2",
    pascal: "XMLParser2",
    camel: "xmlParser2",
    kebab: "xml-parser2",
    told: "XML parser2.",
  },
  {
    given: "buyer’s name",
    words: "buyers name",
    pascal: "BuyersName",
    camel: "buyersName",
    kebab: "buyers-name",
    told: "Buyer’s name.",
  },
  {
    given: "Größe",
    words: "Grosse",
    pascal: "Grosse",
    camel: "grosse",
    kebab: "grosse",
    told: "Größe.",
  },
  {
    given: "Счёт на оплату",
    words: "Schet na oplatu",
    pascal: "SchetNaOplatu",
    camel: "schetNaOplatu",
    kebab: "schet-na-oplatu",
    told: "Счёт на оплату.",
  },
  { given: "名前", words: "", pascal: "", camel: "", kebab: "", told: "名前." },
  { given: "", words: "", pascal: "", camel: "", kebab: "", told: "Value without a name." },
])("$given", ({ given, words, pascal, camel, kebab, told }) => {
  expect(splitWords(given).join(" ")).toBe(words);
  expect(toPascalCase(given)).toBe(pascal);
  expect(toCamelCase(given)).toBe(camel);
  expect(toKebabCase(given)).toBe(kebab);
  expect(describeName(given)).toBe(told);
});

test.each([
  ["Invoices", "Invoice"],
  ["Entries", "Entry"],
  ["Addresses", "Address"],
  ["Boxes", "Box"],
  ["Status", "StatusItem"],
  ["Data", "DataItem"],
  ["Class", "ClassItem"],
])("one of %s is %s", (given, want) => {
  expect(toSingular(given)).toBe(want);
});

test("names that a file system may take for one", () => {
  expect(foldName("Merchant-Model")).toBe(foldName("merchantModel"));
  expect(foldName("Merchant")).not.toBe(foldName("Merchant2"));
});

test.each([
  ["200", "Success."],
  ["404", "Not found."],
  ["5XX", "Any answer from 500 to 599."],
  ["599", "Answer 599."],
  ["default", "Any other answer."],
])("status %s: %s", (given, want) => {
  expect(describeStatus(given)).toBe(want);
});

test.each([
  ["Custom URLs", "custom-urls"],
  ["listIDsOfThings", "list-ids-of-things"],
  ["URLsets", "ur-lsets"],
  ["PDFFile", "pdf-file"],
])("%s in a name of a file is %s", (given, want) => {
  expect(toKebabCase(given)).toBe(want);
});
