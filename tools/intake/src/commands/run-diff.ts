import { defineCommand } from "@cash-in/workbench/define-command";
import { Problem } from "@cash-in/workbench/problem";
import { diff } from "../adoption/diff/diff.ts";
import { renderJson } from "../adoption/diff/render-json.ts";
import { renderMarkdown } from "../adoption/diff/render-markdown.ts";
import { renderText } from "../adoption/diff/render-text.ts";
import { openPages, openSpec, toSpecFolder } from "./folders.ts";
import { pagesOption, specOption } from "./options.ts";
import { reportFailures } from "./report-failures.ts";

/** Compares the pages with the spec. */
export const diffCommand = defineCommand({
  brief: "what the pages say against what the spec says",
  description: `Says where the pages and the spec differ: what adopt would change. An operation is named by its operationId, or by the
number or the slug of its page. Without one, all are compared.
+ the spec lacks it, - the pages lack it, ~ they say it differently, ! a person must decide.

Exit code: 0, 1 with --check where anything differs, 2 where a page failed, whatever else differs.`,
  options: {
    json: { kind: "flag", brief: "for other programs" },
    markdown: { kind: "flag", brief: "for an issue or a pull request" },
    check: { kind: "flag", brief: "exit 1 on any difference" },
    spec: specOption,
    pages: pagesOption,
  },
  args: { placeholder: "operation", brief: "what to compare (default: all)" },
  async run({ json, markdown, check, spec: folder, pages: given }, ids) {
    if (json && markdown) {
      throw new Problem("--json and --markdown exclude each other. Say one of them.");
    }
    const { pages, failures, groups } = await openPages(given);
    const spec = openSpec(toSpecFolder(folder));
    const result = diff(pages, spec, ids.length > 0 ? ids : undefined, groups);
    const render = json ? renderJson : markdown ? renderMarkdown : renderText;
    process.stdout.write(render(result));
    reportFailures(failures);
    if (failures.length > 0) return 2;
    return check && result.differences.length + result.decisions.length > 0 ? 1 : 0;
  },
});
