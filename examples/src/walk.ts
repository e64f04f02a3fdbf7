import { createCollectionClient } from "@cash-in/collection";
import { createInvoicesClient } from "@cash-in/invoices";
import { startMock } from "@cash-in/mock";
import { collectDebts } from "./processes/debt-collection.ts";
import { loseAnswer, meetBusinessRule } from "./processes/failures.ts";
import { followInvoice } from "./processes/invoice-life.ts";
import { createPrintingFetch, type Print } from "./transcript.ts";

/** Starts the mock server and plays the debt collection process, an invoice's life and two failures against it. */
export async function walk(print: Print): Promise<void> {
  const mock = await startMock();
  print(`The mock server answers at ${mock.url}, from the same description as the clients.`);
  print("It remembers nothing: each answer is the description's example, whatever is asked.");
  try {
    const options = { apiKey: "demo-key", server: mock.url, fetch: createPrintingFetch(print) };
    const collection = createCollectionClient(options);
    await collectDebts(collection, print);
    await followInvoice(createInvoicesClient(options), print);
    await meetBusinessRule(collection, print);

    // The request arrives, its answer does not.
    const broken = createPrintingFetch(print, async (url, init) => {
      await fetch(url, init);
      throw new TypeError("the connection is cut here on purpose");
    });
    await loseAnswer(createCollectionClient({ ...options, fetch: broken }), print);
  } finally {
    await mock.stop();
  }
}
