import type { PageFailure } from "../../pages/page.ts";
import type { Diff } from "../diff/diff.ts";
import { renderMarkdown, toCell } from "../diff/render-markdown.ts";
import type { Status } from "../status/status.ts";

/** An issue as GitHub's API takes it. */
export interface Issue {
  readonly title: string;
  readonly body: string;
  /** Closed where nothing is left to do. */
  readonly state: "open" | "closed";
}

export interface Findings {
  readonly diff: Diff;
  readonly failures: readonly PageFailure[];
  readonly pages: Pick<NonNullable<Status["pages"]>, "changed" | "unknown" | "gone">;
}

/** GitHub takes 65,536 characters; a sign may count for several. */
const LONGEST = 60_000;

/** The one issue that says how the spec stands to the pages. The same findings make the same text. */
export function composeIssue({ diff, failures, pages }: Findings): Issue {
  const differs = diff.differences.length + diff.decisions.length > 0;
  const parts = [
    HOW,
    renderMarkdown(diff).trimEnd(),
    list("Pages that could not be read", failures.map(tellFailure)),
    list("Changed since they were adopted", pages.changed.map(tellPage)),
    list("In the vendor's index and not in ours", pages.unknown.map(tellPage)),
    list("Operations whose page is gone", pages.gone.map(toCell)),
  ];
  return {
    title: chooseTitle(differs, failures.length > 0),
    body: shorten(`${parts.filter((part) => part !== "").join("\n\n")}\n`),
    state: differs || failures.length > 0 ? "open" : "closed",
  };
}

const HOW =
  "Kept by `pnpm intake watch`. What to do: [the guide](../blob/HEAD/docs/guides/vendor-sync.md). This issue closes itself once the spec says what the pages say.";

function chooseTitle(differs: boolean, failed: boolean): string {
  if (differs) return "The vendor's pages and the spec differ";
  return failed
    ? "Pages of the vendor could not be read"
    : "The spec says what the vendor's pages say";
}

function list(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return "";
  return [`### ${title}: ${lines.length}`, "", ...lines.map((line) => `- ${line}`)].join("\n");
}

function tellFailure({ address, reason }: PageFailure): string {
  return `<${address}>: ${toCell(reason)}`;
}

function tellPage({
  title,
  address,
}: {
  readonly title: string;
  readonly address: string;
}): string {
  return `${toCell(title)} <${address}>`;
}

/** Cut after a whole line, and said to be. */
function shorten(body: string): string {
  if (body.length <= LONGEST) return body;
  const kept = body.slice(0, body.lastIndexOf("\n", LONGEST));
  const left = body.slice(kept.length).trimEnd().split("\n").length - 1;
  return `${kept}\n\n… and ${left} more lines. All of it: \`pnpm intake fetch\`, then \`pnpm intake diff\`.\n`;
}
