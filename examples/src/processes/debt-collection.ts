import { type CollectionClient, poll } from "@cash-in/collection";
import type { Print } from "../transcript.ts";

/** The debt collection process: from outstanding receivables to settlements and credit losses. */
export async function collectDebts(collection: CollectionClient, print: Print): Promise<void> {
  print("\n1. Hand over an outstanding receivable as a collection case.");
  const receipt = await collection.createCollectionCases({
    body: {
      Cases: [
        {
          CreditorReference: "DC-2026-0001",
          Debtor: {
            DebtorType: "Company",
            CustomerNumber: "C-1001",
            Name: "Testirakennus Oy",
            BusinessCode: "9000004-6",
          },
          Invoices: [
            {
              InvoiceNumber: "INV-2026-001",
              ReferenceNumber: "20240015",
              InvoiceDate: "2026-09-15",
              DueDate: "2026-09-29",
              Currency: "EUR",
              CapitalAmount: 100.4,
            },
          ],
        },
      ],
    },
  });

  print("\n2. Ask for the batch until Cash-In has handled it.");
  const { BatchId: batchId } = receipt;
  if (!batchId) throw new Error("Handed over, but the receipt has no batch number.");
  const batch = await poll(
    (options) => collection.getCaseBatchStatus({ path: { batchId } }, options),
    { until: ({ Status }) => Status !== "Received" && Status !== "Processing" },
  );
  print(`  The batch is ${batch.Status}: ${batch.AcceptedCount} accepted.`);

  print("\n3. Retrieve the case by the number of its invoice.");
  const found = await collection.getCollectionCase({ query: { invoiceNumber: "INV-2026-001" } });
  print(`  Case ${found.CaseId}: ${found.OutstandingCapitalAmount} EUR of capital outstanding.`);

  print("\n4. Report a payment that the debtor made directly to the creditor.");
  await collection.updateCollectionReceivables({
    body: {
      Receivables: [
        {
          InvoiceNumber: "INV-2026-001",
          Payments: [{ PaymentDate: "2026-10-20", PaymentAmount: 50 }],
        },
      ],
    },
  });

  print("\n5. List the settlements, then read one with its rows.");
  await collection.listSettlements();
  const settlement = await collection.getSettlement({
    path: { settlementNumber: "S-2026-0042" },
  });
  for (const row of settlement.SettlementRows ?? []) {
    print(`  ${row.InvoiceNumber}: ${row.PaymentAmount} ${row.Currency} paid`);
  }

  print("\n6. Download the credit losses of a month.");
  const losses = await collection.listCreditLossReceivables({ query: { year: 2026, month: 12 } });
  print(`  Declared on ${losses.DeclarationDate}.`);
}
