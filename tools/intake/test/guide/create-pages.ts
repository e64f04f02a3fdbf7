import { stringify } from "yaml";
import type { RenderedPage } from "../render-page.ts";

const CASE = {
  type: "object",
  properties: {
    CaseId: { type: "string" },
    Status: { type: "string" },
    CapitalAmount: { type: "number" },
    LatestPaymentDate: { type: "string", format: "date", nullable: true },
  },
  required: ["CaseId", "Status"],
};
const REF = { $ref: "#/components/schemas/Case" };
const EXAMPLE = {
  CaseId: "VELKA-998877",
  Status: "Collection",
  CapitalAmount: 100.4,
  LatestPaymentDate: "2026-11-25",
};

/** The pages of the guide's site: the guess is wrong in places, and the vendor has one operation more. */
export function createGuidePages(): RenderedPage[] {
  const number = { name: "invoiceNumber", in: "query", required: true, schema: { type: "string" } };
  const id = { name: "caseId", in: "path", required: true, schema: { type: "string" } };
  return [
    toPage("retrieve-collection-case-1001e0", "Retrieve collection case", {
      "/collection/case": { get: toOperation("", [number]) },
    }),
    toPage("withdraw-collection-case-1002e0", "Withdraw collection case", {
      "/collection/case/{caseId}/withdrawal": { post: toOperation("withdrawCollectionCase", [id]) },
    }),
    toPage("case-2001d0", "Case", {}),
  ];
}

function toOperation(operationId: string, parameters: readonly object[]): object {
  return {
    ...(operationId !== "" && { operationId }),
    summary: "",
    tags: ["Collection"],
    parameters,
    responses: {
      200: {
        description: "",
        content: { "application/json": { schema: REF, example: EXAMPLE } },
      },
    },
    security: [],
  };
}

function toPage(slug: string, title: string, paths: object): RenderedPage {
  const document = {
    openapi: "3.0.1",
    info: { title: "", description: "", version: "1.0.0" },
    paths,
    components: { schemas: { Case: CASE } },
    servers: [{ url: "https://api.sample.example/v2", description: "" }],
    security: [],
  };
  const yaml = stringify(document, { aliasDuplicateObjects: false });
  const text = `# ${title}\n\n## OpenAPI Specification\n\n\`\`\`yaml\n${yaml}\`\`\`\n`;
  return { address: `https://docs.example/${slug}.md`, text };
}
