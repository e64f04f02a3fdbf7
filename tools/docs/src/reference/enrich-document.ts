import { fieldsOf } from "@cash-in/description/json";
import type { Document, Method } from "@cash-in/description/openapi";
import { walkNodes } from "@cash-in/description/walk-nodes";
import type { Area, Model, Operation } from "@cash-in/generate/model";
import { printExample } from "@cash-in/generate/print-example";
import { scope } from "@cash-in/generate/scope";
import { pages } from "../pages.ts";
import { toPackagePage } from "../to-package-page.ts";
import { escapeMarkup } from "./escape-markup.ts";
import { printEffect, printLabel } from "./print-label.ts";
import { toAddress } from "./to-address.ts";

/** The language of the samples, by the name that is asked for in Redoc's options too. */
export const language = "TypeScript";

// Redoc has one place for a link out of its page: a picture above the menu.
const wayBack = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="180" height="24"><text y="17" font-family="system-ui, sans-serif" font-size="15" fill="#3b7fd4">← All documentation</text></svg>',
)}`;

/**
 * The description as readers see it: evidence and effect in words at every operation, a sample of our client, and a badge
 * where a parameter or property says for itself how it is known.
 */
export function enrichDocument(document: Document, model: Model): Document {
  const enriched = structuredClone(document);
  enriched.info["x-logo"] = { url: wayBack, href: pages.start, altText: "All documentation" };
  escapeTexts(enriched);
  addBadges(enriched);
  for (const area of model.areas) {
    for (const operation of area.operations) enrichOperation(enriched, area, operation);
    const tag = enriched.tags?.find(({ name }) => name === area.name);
    if (tag) tag.description = `${tag.description ?? ""}\n\n${linkPackage(area)}`;
  }
  return enriched;
}

/** Descriptions are Markdown to Redoc, and the summary of the whole. It shows names and other summaries as they are. */
function escapeTexts(document: Document): void {
  escapeDescriptions(document);
  const { info } = document;
  if (typeof info.summary === "string") info.summary = escapeMarkup(info.summary);
}

function escapeDescriptions(node: unknown): void {
  if (typeof node !== "object" || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === "description" && typeof value === "string") {
      Object.assign(node, { description: escapeMarkup(value) });
    } else if (!/^(example|default$|const$|enum$)/.test(key)) {
      escapeDescriptions(value);
    }
  }
}

function enrichOperation(document: Document, area: Area, operation: Operation): void {
  const method = operation.method.toLowerCase() as Method;
  const node = document.paths?.[operation.path]?.[method];
  if (node === undefined) throw new Error(`${operation.id} is not in the document.`);
  node.description = [
    printLabel(operation),
    node.description,
    printEffect(operation, (id) => toAddress(area.name, id)),
  ].join("\n\n");
  Object.assign(node, {
    "x-codeSamples": [{ lang: language, source: printExample(area, operation) }],
  });
}

function linkPackage({ name }: Area): string {
  return `Package: [\`${scope}/${name}\`](${toPackagePage(name)})`;
}

/**
 * `x-evidence` of a property becomes a badge beside its name. On the schema of a parameter it speaks of the type alone.
 * Operations have their label.
 */
function addBadges(document: Document): void {
  walkNodes(document, (node) => {
    if ("in" in node) addBadge(node.schema, "type ");
    addBadge(node, "");
  });
}

function addBadge(node: unknown, prefix: string): void {
  const word = fieldsOf(node)["x-evidence"];
  if (typeof word !== "string" || "x-badges" in fieldsOf(node)) return;
  Object.assign(fieldsOf(node), { "x-badges": [{ name: `${prefix}${word}` }] });
}
