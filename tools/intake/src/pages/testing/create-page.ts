import { stringify } from "yaml";
import type { JsonSchema, Page, PageOperation } from "../page.ts";
import { isPage, readPage } from "../read-page.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A page in the vendor's form. */
export function createPage(document: Fields | string, title = "List things"): string {
  const yaml = typeof document === "string" ? document : stringify(document, { lineWidth: 0 });
  return `# ${title}\n\n## OpenAPI Specification\n\n\`\`\`yaml\n${yaml.replace(/\n*$/, "\n")}\n\`\`\`\n`;
}

/** A document in the vendor's form, with nothing wrong in it. */
export function createDocument(operation?: Fields, more: Fields = {}): Fields {
  const given = {
    summary: "List things",
    operationId: "listThings",
    responses: { "200": { description: "", content: {} } },
    ...operation,
  };
  return {
    openapi: "3.0.1",
    info: { title: "", version: "1.0.0" },
    paths: operation ? { "/things": { get: given } } : {},
    components: { schemas: {} },
    servers: [{ url: "https://api.example.com/v1" }],
    security: [],
    ...more,
  };
}

export interface Read {
  readonly page: Page;
  /** `outcome kind` of each defect. */
  readonly defects: readonly string[];
}

/** Reads a text that can be read. */
export function read(text: string, address = "list-things-4711e0.md"): Read {
  const page = readPage(text, address);
  if (!isPage(page)) throw new Error(page.reason);
  return { page, defects: page.defects.map(({ outcome, kind }) => `${outcome} ${kind}`) };
}

/** Reads a page with one operation. */
export function readOperation(
  operation: Fields,
  more: Fields = {},
): Read & { readonly operation: PageOperation } {
  const result = read(createPage(createDocument(operation, more)));
  const [first] = result.page.operations;
  if (!first) throw new Error("The page has no operation.");
  return { ...result, operation: first };
}

/** Reads a page about one schema, named Thing, beside others. */
export function readSchema(
  schema: unknown,
  others: Fields = {},
  openapi = "3.0.1",
): Read & { readonly schema: JsonSchema | undefined } {
  const components = { schemas: { Thing: schema, ...others } };
  const text = createPage(createDocument(undefined, { components, openapi }), "Thing");
  const result = read(text, "thing-4711d0.md");
  return { ...result, schema: result.page.schemas.Thing };
}
