import { stringify } from "yaml";
import type { RenderedPage } from "../render-page.ts";

/** The pages of the API that the guide imports from nothing: two areas, one key, one call that asks for none. */
export function createShopPages(): RenderedPage[] {
  const key = [{ shopKey: [] }];
  return [
    toPage("count-orders-2001e0", "Count orders", "/orders/count", "Orders", key),
    toPage("count-parcels-2002e0", "Count parcels", "/parcels/count", "Parcels", key),
    toPage("count-states-2003e0", "Count states", "/parcels/states", "Parcels", []),
  ];
}

function toPage(
  slug: string,
  title: string,
  path: string,
  tag: string,
  security: readonly object[],
): RenderedPage {
  const content = { "application/json": { schema: { type: "integer" }, example: 12 } };
  const responses = { 200: { description: "", content } };
  const document = {
    openapi: "3.0.1",
    info: { title: "", description: "", version: "1.0.0" },
    paths: { [path]: { get: { summary: "", tags: [tag], responses, security } } },
    components: {
      schemas: {},
      securitySchemes: { shopKey: { type: "apiKey", in: "header", name: "X-Shop-Key" } },
    },
    servers: [{ url: "https://api.shop.example/v3", description: "" }],
    security: [],
  };
  const yaml = stringify(document, { aliasDuplicateObjects: false });
  const text = `# ${title}\n\n## OpenAPI Specification\n\n\`\`\`yaml\n${yaml}\`\`\`\n`;
  return { address: `https://docs.shop.example/${slug}.md`, text };
}
