import { type CollectionClient, isCashInError } from "@cash-in/collection";
import type { Print } from "../transcript.ts";

/** A refusal by a business rule, as a typed error. */
export async function meetBusinessRule(collection: CollectionClient, print: Print): Promise<void> {
  print("\n10. A business rule says no. (The mock answers 402 because the call asks for it.)");
  const outcome = await collection
    .updateCollectionReceivables(
      {
        body: {
          Receivables: [
            {
              InvoiceNumber: "INV-2026-001",
              Payments: [{ PaymentDate: "2026-10-20", PaymentAmount: 50 }],
            },
          ],
        },
      },
      { headers: { Prefer: "code=402" } },
    )
    .result();
  if (!outcome.ok && outcome.error.code === "business_rule") {
    print(`  ${outcome.error.name} (retryable: ${outcome.error.retryable})`);
    print(`  ${outcome.error.message}`);
    print(`  Its typed body says: ${outcome.error.body?.Message}`);
  }
}

/** A call that may have taken effect and must not be sent again blindly. */
export async function loseAnswer(collection: CollectionClient, print: Print): Promise<void> {
  print("\n11. The connection breaks after a payment was reported. It is not sent a second time.");
  try {
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
  } catch (error) {
    if (!isCashInError(error) || ["not_sent", "refused"].includes(error.outcome)) throw error;
    print(`  ${error.name} after ${error.attempts} attempt`);
    print(`  ${error.message}`);
  }
}
