import type { InvoicesClient } from "@cash-in/invoices";
import type { Print } from "../transcript.ts";

/** The life of an invoice: created, delivered, paid in part. */
export async function followInvoice(invoices: InvoicesClient, print: Print): Promise<void> {
  print("\n7. Create an invoice. In production a letter or an e-invoice leaves now.");
  await invoices.createInvoices({
    body: [
      {
        InvoiceNumber: "INV-2026-001",
        InvoiceDate: "2026-09-15",
        DueDate: "2026-09-29",
        ReferenceNumber: "20240015",
        Currency: "EUR",
        CustomerNumber: "C-1001",
        CustomerName: "Testirakennus Oy",
        BusinessCode: "9000004-6",
        DeliveryMethod: "EInvoice",
        EInvoiceAddress: "003790000046",
        EInvoiceOperator: "003790000062",
        InvoiceRows: [
          {
            RowNumber: 1,
            Name: "Electricity",
            Quantity: 500,
            Unit: "kWh",
            UnitPrice: 0.1,
            VatPercentage: 25.5,
            NetAmount: 50,
            VatAmount: 12.75,
            GrossAmount: 62.75,
          },
        ],
        NetAmount: 50,
        VatAmount: 12.75,
        GrossAmount: 62.75,
      },
    ],
  });

  print("\n8. Once a day, ask how the deliveries went.");
  await invoices.getInvoiceDeliveryInformation({ query: { invoiceNumber: "INV-2026-001" } });

  print("\n9. Book a payment that came in, and look at the state of the invoice.");
  await invoices.submitInvoicePayment({
    path: { invoiceNumber: "INV-2026-001" },
    body: { PaymentDate: "2026-09-25", PaymentAmount: 20 },
  });
  await invoices.getInvoiceStatus({ path: { invoiceNumber: "INV-2026-001" } });
}
