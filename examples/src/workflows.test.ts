import { mkdtempDisposableSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { type Mock, startMock } from "@cash-in/mock";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { findStrangers, readDescription } from "./testing/description.ts";
import { readWorkflows } from "./testing/workflows/read-workflows.ts";
import { runWorkflows } from "./testing/workflows/run-workflows.ts";

const files = readWorkflows();
const description = readDescription();
const { operations, properties } = description;
const workflows = files.flatMap((file) => file.workflows);
const steps = workflows.flatMap(({ workflowId: workflow, steps }) =>
  steps.map((step) => ({ workflow, ...step })),
);

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.stop());

/** The steps that the vendor documents, and what our workflows do between them. */
const processes = {
  "debt-collection": [
    "createCollectionCases",
    "getCaseBatchStatus",
    "getCollectionCase",
    "updateCollectionReceivables",
    "getCollectionReceivablesStatus",
    "listSettlements",
    "getSettlement",
    "listCreditLossReceivables",
  ],
  intermediation: ["createInvoices", "getInvoiceDeliveryInformation", "listSalesInvoices"],
  lifecycle: [
    "createInvoices",
    "getInvoiceDeliveryInformation",
    "getCollectionCase",
    "updateCollectionReceivables",
    "getCollectionReceivablesStatus",
    "listSettlements",
    "getSettlement",
    "listAllocatedPaymentTransactions",
  ],
  partner: [
    "createCreditor",
    "getCreditorCredentials",
    "updateCreditor",
    "listExternalAgreementIdentifiers",
    "listSellerInvoiceDeliveries",
    "sendSms",
  ],
};

test("each process has its workflow, in a file of its name, with its steps", () => {
  expect(files.map(({ path }) => basename(path, ".arazzo.yaml"))).toEqual(Object.keys(processes));
  const found = workflows.map(({ workflowId, steps }) => [
    workflowId,
    steps.map(({ operationId }) => operationId),
  ]);
  expect(Object.fromEntries(found)).toEqual(processes);
});

test("every step of every workflow runs and passes", async () => {
  const paths = files.map(({ path }) => path);
  expect(await runWorkflows(paths, mock.url)).toEqual(
    steps.map(({ workflow, stepId }) => ({ workflow, step: stepId, faults: [] })),
  );
});

test.each(steps)("$workflow, $stepId: $operationId is used as it is described", (step) => {
  const described = operations.get(step.operationId);
  const sent = (step.parameters ?? []).map((parameter) => `${parameter.in}.${parameter.name}`);
  expect(described).toBeDefined();
  expect(sent.filter((name) => !described?.parameters.includes(name))).toEqual([]);

  const texts = [
    ...(step.successCriteria ?? []).map(({ condition }) => condition),
    ...Object.values(step.outputs ?? {}),
  ];
  const pointers = texts.flatMap((text) => [...text.matchAll(/\$response\.body#\/([\w/]+)/g)]);
  const read = pointers.flatMap(([, path = ""]) =>
    path.split("/").filter((part) => /\D/.test(part)),
  );
  expect(read.filter((name) => !properties.has(name))).toEqual([]);
  expect(findStrangers(step.requestBody?.payload, description)).toEqual([]);
});

test("only what reads is tried again", () => {
  const repeated = steps.filter(({ onFailure = [] }) =>
    onFailure.some(({ type }) => type === "retry"),
  );
  expect(repeated.length).toBeGreaterThan(0);
  const effects = repeated.map(({ operationId }) => operations.get(operationId)?.effect);
  expect(new Set(effects)).toEqual(new Set(["read"]));
});

test("a workflow that does not hold is noticed", async () => {
  const temporary = mkdtempDisposableSync(join(tmpdir(), "workflows-broken-"));
  onTestFinished(() => temporary.remove());
  const folder = temporary.path;
  const intermediation = files.find(({ path }) => path.includes("intermediation"))?.text ?? "";
  const spec = new URL("../../spec/openapi.yaml", import.meta.url).pathname;
  const breaks = [
    ["operationId: listSalesInvoices", "operationId: listNothing"],
    ["TotalCount > 0", "TotalCount > 1"],
    ["InvoiceNumber: INV", "Number: INV"],
  ] as const;
  const paths = breaks.map(([right, wrong], index) => {
    const path = join(folder, `${index}.arazzo.yaml`);
    const broken = intermediation.replace(right, wrong).replace("../openapi.yaml", spec);
    writeFileSync(path, broken);
    return path;
  });
  const results = await runWorkflows(paths, mock.url);
  const failed = results.filter(({ faults }) => faults.length > 0);
  expect(failed.map(({ step, faults }) => `${step}: ${faults[0]}`)).toEqual([
    expect.stringMatching(/^list-invoices: .*Unknown operationId listNothing/s),
    expect.stringMatching(/^list-invoices: success criteria check: .*TotalCount > 1/s),
    expect.stringMatching(/^create-invoice: success criteria check: .*statusCode == 200/s),
  ]);
});
