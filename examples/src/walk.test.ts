import { expect, test } from "vitest";
import { walk } from "./walk.ts";

test("the walk sends every call of both processes, and meets both failures", async () => {
  const lines: string[] = [];
  await walk((line) => lines.push(line));
  const sent = lines.filter((line) => line.startsWith("  → ")).map((line) => line.slice(4));
  expect(sent).toEqual([
    "POST /collection-cases",
    "GET /collection-cases/batches/B-20261015-0001",
    "GET /collection-cases?invoiceNumber=INV-2026-001",
    "POST /collection-receivables",
    "GET /settlements",
    "GET /settlements/S-2026-0042",
    "GET /credit-loss-receivables?year=2026&month=12",
    "POST /salesinvoices",
    "GET /invoice-delivery-information?invoiceNumber=INV-2026-001",
    "POST /salesinvoices/INV-2026-001/payments",
    "GET /salesinvoices/INV-2026-001/status",
    "POST /collection-receivables",
    // Its answer is lost; it is sent once.
    "POST /collection-receivables",
  ]);
  const statuses = lines.flatMap((line) => line.match(/^ {2}← (\d+)/)?.[1] ?? []);
  expect(statuses).toEqual([...Array<string>(11).fill("200"), "402"]);
  expect(lines.join("\n")).toContain("OutcomeUnknownError after 1 attempt");
  expect(lines.join("\n")).not.toContain("demo-key");
});
