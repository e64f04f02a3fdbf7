/** Plays the debt collection process and the life of an invoice against the mock server. */
import { createCollectionClient } from "@cash-in/collection";
import { createInvoicesClient } from "@cash-in/invoices";
import { startMock } from "@cash-in/mock";
import { collectDebts } from "./processes/debt-collection.ts";
import { loseAnswer, meetBusinessRule } from "./processes/failures.ts";
import { followInvoice } from "./processes/invoice-life.ts";
import { createPrintingFetch, type Print } from "./transcript.ts";

const print: Print = (line) => console.log(line);

const wholeApi = new URL(import.meta.resolve("@cash-in/mock/openapi.yaml"));
const mock = await startMock({ document: wholeApi, port: 0 });
print(`The mock server answers at ${mock.url}, from the same description as the clients.`);
try {
  const options = { apiKey: "demo-key", server: mock.url, fetch: createPrintingFetch(print) };
  const collection = createCollectionClient(options);
  await collectDebts(collection, print);
  await followInvoice(createInvoicesClient(options), print);
  await meetBusinessRule(collection, print);

  // The request arrives, its answer does not.
  const broken = createPrintingFetch(print, async (url, init) => {
    await fetch(url, init);
    throw new TypeError("the demo cuts the connection here");
  });
  await loseAnswer(createCollectionClient({ ...options, fetch: broken }), print);
} finally {
  await mock.stop();
}

print(`
What next
  pnpm mock                           run the mock server yourself
  packages/collection/README.md       what a package offers, and what of it is inferred
  examples/src/processes              the code of this walk
  spec/README.md                      how to change the description; then: pnpm generate`);
