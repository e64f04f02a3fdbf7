import { type Fields, fieldsOf, isFields, listOf } from "@cash-in/description/json";
import { stringify } from "yaml";
import type { SpecModel, SpecOperation } from "../src/spec/model.ts";
import { type Key, listReferences, mapReferences } from "../src/spec/reference.ts";
import { spoilDocument } from "./page-defects.ts";
import type { Random } from "./random.ts";

const SITE = "https://developer-api.cash-in.com";

export interface RenderedPage {
  readonly address: string;
  readonly text: string;
}

/** The pages that the vendor would have if a spec were the truth, in the vendor's form and with its defects. */
export function renderPages(
  { operations, components, index }: SpecModel,
  random: Random,
): RenderedPage[] {
  return operations
    .filter(({ pageId }) => pageId !== undefined)
    .map((operation) => {
      const entry = index.operations.find(
        ({ operationId }) => operationId === operation.operationId,
      );
      const title = entry?.title ?? operation.operationId;
      const document = spoilDocument(toDocument(operation, components, title), random);
      const yaml = stringify(document, { lineWidth: 80, aliasDuplicateObjects: random.flip(0.3) });
      const after = random.flip(0.2) ? `\n${title} is one of the calls of this API.\n` : "";
      return {
        address: `${SITE}/${entry?.page}.md`,
        text: `# ${title}\n\n## OpenAPI Specification\n\n\`\`\`yaml\n${yaml}\n\`\`\`\n${after}`,
      };
    });
}

type Components = SpecModel["components"];

function toDocument(operation: SpecOperation, components: Components, title: string): Fields {
  const { method, path, value, area, pageId } = operation;
  const { parameters, requestBody, responses } = value;
  return {
    openapi: "3.0.1",
    info: { title: "", description: "", version: "1.0.0" },
    paths: {
      [path]: {
        [method]: {
          summary: title,
          deprecated: false,
          description: "",
          tags: [area],
          parameters: listOf(parameters).map((it) => toPage(resolve(it, components))),
          ...(requestBody !== undefined && { requestBody: toPage(requestBody) }),
          responses: Object.fromEntries(
            Object.entries(fieldsOf(responses)).map(([status, it]) => [
              status,
              { ...fieldsOf(toPage(resolve(it, components))), headers: {}, "x-apidog-name": "" },
            ]),
          ),
          security: [],
          "x-apidog-folder": area,
          "x-apidog-status": "released",
          "x-run-in-apidog": `https://app.apidog.com/web/project/1/apis/api-${pageId?.replace("e0", "")}-run`,
        },
      },
    },
    components: {
      schemas: collectSchemas(value, components),
      securitySchemes: { key: { type: "apikey", in: "header", name: "X-Api-Key" } },
    },
    servers: [{ url: "https://api.cash-in.com/v2", description: "" }],
    security: [{ key: [], "x-apidog": { required: true } }],
  };
}

/** References as a page writes them, and none of our own fields and words. */
function toPage(value: unknown): unknown {
  const referred = mapReferences(
    value,
    (key) => `#/components/schemas/${key.replace("schemas/", "")}`,
  );
  return withoutOurs(referred);
}

function withoutOurs(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOurs);
  if (!isFields(value)) return value;
  const isSchema = value.type !== undefined || value.properties !== undefined;
  const own = Object.entries(value).filter(
    ([key, child]) =>
      !(key.startsWith("x-") || key === "additionalProperties") &&
      !(isSchema && key === "description" && typeof child === "string"),
  );
  return Object.fromEntries(own.map(([key, child]) => [key, withoutOurs(child)]));
}

function collectSchemas(
  value: unknown,
  components: Components,
  found: Record<string, unknown> = {},
) {
  for (const key of listReferences(value)) {
    const name = key.slice(key.indexOf("/") + 1);
    const target = components.get(key)?.value;
    if (!target || (key.startsWith("schemas/") && found[name])) continue;
    if (key.startsWith("schemas/"))
      found[name] = { ...fieldsOf(toPage(target)), "x-apidog-folder": "" };
    collectSchemas(target, components, found);
  }
  return found;
}

function resolve(item: unknown, components: Components): Fields {
  const { $ref } = fieldsOf(item);
  return typeof $ref === "string" ? (components.get($ref as Key)?.value ?? {}) : fieldsOf(item);
}
