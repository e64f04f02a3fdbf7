import { type EvidenceAspect, evidenceAspects } from "@cash-in/description/vocabulary";
import { countEvidence } from "@cash-in/generate/count-evidence";
import type { Area, Model, Operation } from "@cash-in/generate/model";
import { scope } from "@cash-in/generate/scope";
import { pages } from "../pages.ts";
import { toAddress } from "../reference/to-address.ts";
import { toPackagePage } from "../to-package-page.ts";
import { escapeHtml } from "./escape-html.ts";

const headings: Readonly<Record<EvidenceAspect, string>> = {
  method: "Methods",
  path: "Paths",
  request: "Requests",
  response: "Responses",
};

/** The areas with what is documented of them, as a table. On a narrow screen each row is a block, hence the labels. */
export function printAreas({ areas }: Model): string {
  const columns = evidenceAspects.map((aspect) => `<th scope="col">${headings[aspect]}</th>`);
  const all = areas.flatMap(({ operations }) => operations);
  return `<table>
<caption>Of how many operations each of these is documented. The rest is inferred or observed.</caption>
<thead><tr><th scope="col">Area</th><th scope="col">Operations</th>${columns.join("")}</tr></thead>
<tbody>
${areas.map(printRow).join("\n")}
</tbody>
<tfoot><tr><th scope="row">All</th>${printCounts(all)}</tr></tfoot>
</table>`;
}

function printRow({ name, title, description, operations }: Area): string {
  const area = `<a href="${pages.reference}${toAddress(name)}">${escapeHtml(title)}</a>`;
  const page = `<a class="package" href="${toPackagePage(name)}">${scope}/${name}</a>`;
  return `<tr><th scope="row">${area}${page}<span>${escapeHtml(description)}</span></th>${printCounts(operations)}</tr>`;
}

function printCounts(operations: readonly Operation[]): string {
  const counts = countEvidence(operations);
  const total = operations.length;
  const cells = evidenceAspects.map((aspect) => {
    const { documented } = counts[aspect];
    const kind = documented === total ? "documented" : documented === 0 ? "inferred" : "mixed";
    return `<td data-label="${headings[aspect]}"><span class="${kind}">${documented} of ${total}</span></td>`;
  });
  return `<td data-label="Operations">${total}</td>${cells.join("")}`;
}
