/**
 * What one program of a user does with the packages. It runs on every runtime, and says what came out.
 * An `.mts`, so that CommonJS projects can load it, too.
 */
import type { Packages } from "./packages.ts";

/** Where the servers are. */
export interface Servers {
  readonly mock: string;
  /** Answers what the mock cannot: see `src/servers/start-odd-server.ts`. */
  readonly odd: string;
}

/** Facts about a run. They have to be the same on every runtime. */
export type Facts = Readonly<Record<string, unknown>>;

export async function consume(packages: Packages, servers: Servers): Promise<Facts> {
  return {
    ...(await callMock(packages, servers.mock)),
    ...(await failAtMock(packages, servers.mock)),
    ...(await callOdd(packages, servers.odd)),
    ...(await changeOnce(packages, servers.odd)),
  };
}

async function callMock(areas: Packages, server: string): Promise<Facts> {
  const collection = areas.collection.createCollectionClient({ apiKey: "any", server });
  const customers = areas.customers.createCustomersClient({ apiKey: async () => "any", server });
  const partners = areas.partners.createPartnersClient({ masterKey: "any", server });
  const byPath = areas.collectionByPath.createCollectionPathClient({ apiKey: "any", server });

  const listed = await collection.listAllocatedPaymentTransactions({ query: { caseId: "V-1" } });
  const settlement = await collection.getSettlement({ path: { settlementNumber: "S-1" } });
  const created = await customers
    .createCustomers({ body: [{ CustomerNumber: "C-1", Name: "Ääkkönen Oy" }] })
    .withResponse();
  const credentials = await partners
    .getCreditorCredentials({ path: { businessCode: "9000005-4" } })
    .result();
  const path = { settlementNumber: "S-1" };
  const answer = await byPath.GET("/settlements/{settlementNumber}", { params: { path } });
  return {
    list: (listed.Data ?? []).length > 0,
    object: typeof settlement,
    "array body": [created.response.status, Array.isArray(created.value)],
    "master key": credentials.ok,
    "by path": [answer.response.status, typeof answer.data],
  };
}

async function failAtMock({ core, collection }: Packages, server: string): Promise<Facts> {
  const client = collection.createCollectionClient({ apiKey: "any", server });
  const headers = { Prefer: "code=402" };
  const refused = await client.listSettlements({}, { headers }).result();
  const error = refused.ok ? undefined : refused.error;
  const caught: unknown = await client.listSettlements({}, { headers }).catch((it: unknown) => it);
  const controller = new AbortController();
  const cancelled = client.listSettlements({}, { signal: controller.signal }).result();
  controller.abort();
  const wrong = await client.getSettlement({ path: { settlementNumber: ".." } }).result();
  return {
    "business rule": [
      error?.code,
      error?.status,
      error instanceof core.BusinessRuleError && typeof error.body,
      core.isCashInError(caught) && caught.outcome,
    ],
    cancelled: findCode(await cancelled),
    "wrong input": findCode(wrong),
  };
}

async function callOdd({ core, collection }: Packages, server: string): Promise<Facts> {
  const at = (behaviour: string) =>
    collection.createCollectionClient({
      apiKey: "any",
      server: `${server}/${behaviour}`,
      maxRetries: 0,
    });
  const number = "A 1&ä";
  const invoice = {
    InvoiceNumber: "Ääkkönen & Öhman €",
    DueDate: "2026-09-29",
    CapitalAmount: 19.99,
  };
  const body = { Cases: [{ Debtor: { CustomerNumber: "C-1" }, Invoices: [invoice] }] };
  const rows: unknown[] = [];
  for await (const row of core.paginate(at("pages").listAllocatedPaymentTransactions)) {
    rows.push(row.InvoiceNumber);
  }
  return {
    "all pages": rows,
    "path on the wire": await at("echo").getSettlement({ path: { settlementNumber: number } }),
    "query on the wire": await at("echo").getDebtorSummary({ query: { customerNumber: number } }),
    "body on the wire": await at("echo").createCollectionCases({ body }),
    redirect: findCode(await at("redirect").listSettlements().result()),
    silence: findCode(await at("silence").listSettlements({}, { timeoutMs: 100 }).result()),
    "read cut off": findCode(await at("cut").listSettlements().result()),
    "create cut off": findCode(await at("cut").createCollectionCases({ body }).result()),
    "no JSON": findCode(await at("html").listSettlements().result()),
  };
}

/** Changes something over connections that were used before and break: how often does it arrive? */
async function changeOnce({ collection, customers }: Packages, odd: string): Promise<Facts> {
  const options = { apiKey: "any", server: `${odd}/worn`, maxRetries: 0 };
  const cases = collection.createCollectionClient(options);
  await cases.listSettlements();
  await cases.createCollectionCases({ body: { Cases: [] } }).result();
  await cases.listSettlements();
  const registry = customers.createCustomersClient(options);
  await registry.deleteCustomer({ path: { customerNumber: "C-1" } }).result();
  const counter = collection.createCollectionClient({ ...options, server: `${odd}/count` });
  return { "changes that arrive": await counter.listSettlements() };
}

function findCode(result: { ok: true } | { ok: false; error: { code: string } }): string {
  return result.ok ? "ok" : result.error.code;
}
