import bankUtils from "finnish-bank-utils";
import businessIds from "finnish-business-ids";
import { isValidBIC } from "ibantools";
import { beforeAll, describe, expect, test } from "vitest";
import { toCents, toVat } from "./amounts.ts";
import { isIban } from "./finnish/is-iban.ts";
import { isOvtCode } from "./finnish/is-ovt-code.ts";
import { isNobodysCode, personalCode } from "./finnish/personal-code.ts";
import { type Leaf, listLeaves, listObjects } from "./read-examples.ts";
import { adopted } from "./read-lock.ts";
import { readSpec } from "./read-spec.ts";
import { withoutPageExamples } from "./without-page-examples.ts";

const { isValidFinnishRefNumber } = bankUtils;
const { FinnishBusinessIds } = businessIds;

interface Kind {
  readonly name: string;
  /** Whether a value of an example is meant to be of this kind. */
  readonly is: (leaf: Leaf) => boolean;
  readonly isValid: (value: string) => boolean;
  readonly least: number;
}

const kinds: readonly Kind[] = [
  {
    name: "business id (Y-tunnus)",
    is: ({ name, value }) => /BusinessCode$/i.test(name) || /^\d{7}-\d$/.test(value),
    isValid: (value) => FinnishBusinessIds.isValidBusinessId(value),
    least: 30,
  },
  {
    name: "VAT number",
    is: ({ name, value }) => /^(VatNumber|VatId)$/.test(name) || /^FI\d{8}$/.test(value),
    isValid: (value) => FinnishBusinessIds.isValidVatNumber(value),
    least: 1,
  },
  {
    name: "IBAN",
    is: ({ name, value }) => /Iban$/i.test(name) || /^FI\d{16}$/.test(value),
    isValid: isIban,
    least: 5,
  },
  {
    name: "BIC",
    is: ({ name }) => /Bic$/i.test(name),
    isValid: (value) => isValidBIC(value),
    least: 5,
  },
  {
    name: "reference number (viitenumero)",
    is: ({ name }) => /referenceNumber$/i.test(name),
    isValid: (value) => isValidFinnishRefNumber(value),
    least: 30,
  },
  {
    name: "personal identity code, of nobody",
    is: ({ name, value }) => /PersonalIdentityCode$/.test(name) || personalCode.test(value),
    isValid: isNobodysCode,
    least: 2,
  },
  {
    name: "e-invoice address (an OVT code, or a consumer's IBAN)",
    is: ({ name, value }) => /^EInvoiceAddress$/.test(name) || /^0037\d{8}/.test(value),
    isValid: (value) => isIban(value) || isOvtCode(value),
    least: 8,
  },
  {
    name: "e-invoice operator (an OVT code, or a bank's BIC)",
    is: ({ name }) => /^EInvoiceOperator$/.test(name),
    isValid: (value) => isValidBIC(value) || isOvtCode(value),
    least: 5,
  },
];

let leaves: readonly Leaf[];
let objects: readonly { path: string; value: Record<string, unknown> }[];
beforeAll(async () => {
  const document = withoutPageExamples(await readSpec());
  leaves = listLeaves(document);
  objects = listObjects(document);
});

/** At least so many are looked at, as long as the examples are all ours. */
function expectMany(found: number, least: number): void {
  expect(found).toBeGreaterThanOrEqual(adopted.size === 0 ? least : 0);
}

describe("check digits of the examples", () => {
  test.each(kinds)("$name", ({ is, isValid, least }) => {
    const meant = leaves.filter(is);
    expectMany(meant.length, least);
    expect(meant.filter(({ value }) => !isValid(value))).toEqual([]);
  });

  test("error: a wrong digit is noticed", () => {
    const wrong = [
      "9000001-2",
      "FI90000012",
      "FI2112345600000786",
      "NDEA",
      "20240016",
      "010180-9005",
      "003790000012",
      "003790000012",
    ];
    for (const [at, kind] of kinds.entries()) {
      expect(kind.isValid(wrong[at] ?? ""), kind.name).toBe(false);
    }
  });
});

function sum(rows: readonly Record<string, unknown>[], name: string): number {
  return rows.reduce((total, row) => total + toCents(row[name] ?? 0), 0);
}

/** Lists whose amounts add up to the amounts of the same name beside them. */
const lists = ["InvoiceRows", "VatBreakdown", "SettlementRows", "DirectSettlementRows"];
const amounts = [
  "NetAmount",
  "VatAmount",
  "GrossAmount",
  "PaymentAmount",
  "CapitalAmount",
  "InterestAmount",
  "CreditorCostsAmount",
  "CollectionCostsAmount",
  "CreditorAmount",
];

describe("amounts of the examples", () => {
  test("net and VAT are gross", () => {
    const meant = objects.filter(({ value }) => "NetAmount" in value && "GrossAmount" in value);
    expectMany(meant.length, 20);
    const wrong = meant.filter(
      ({ value }) =>
        toCents(value.NetAmount) + toCents(value.VatAmount) !== toCents(value.GrossAmount),
    );
    expect(wrong).toEqual([]);
  });

  test("VAT is the percentage of net, to the cent", () => {
    const meant = objects.filter(({ value }) => "VatPercentage" in value && "VatAmount" in value);
    const wrong = meant.filter(
      ({ value }) =>
        toVat(toCents(value.NetAmount), value.VatPercentage) !== toCents(value.VatAmount),
    );
    expectMany(meant.filter(({ value }) => "NetAmount" in value).length, 15);
    expect(wrong.filter(({ value }) => "NetAmount" in value)).toEqual([]);
  });

  test.each(lists)("%s add up to the totals beside them", (list) => {
    const meant = objects.filter(({ value }) => Array.isArray(value[list]));
    expectMany(meant.length, 1);
    for (const { path, value } of meant) {
      const rows = value[list] as Record<string, unknown>[];
      const summed = amounts.filter((name) => name in value && rows.some((row) => name in row));
      // Told by the object, so that a failure says where.
      if (adopted.size === 0) expect(summed, `${path}: no total to compare`).not.toEqual([]);
      for (const name of summed) {
        expect(sum(rows, name), `${path}.${list}.${name}`).toBe(toCents(value[name]));
      }
    }
  });

  test("ledger entries balance", () => {
    const meant = objects.filter(({ value }) => Array.isArray(value.LedgerRows));
    expectMany(meant.length, 1);
    for (const { value } of meant) {
      expect(sum(value.LedgerRows as Record<string, unknown>[], "Amount")).toBe(0);
    }
  });
});
