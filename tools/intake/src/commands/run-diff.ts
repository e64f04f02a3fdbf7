import { diff } from "../adoption/diff/diff.ts";
import { renderJson } from "../adoption/diff/render-json.ts";
import { renderMarkdown } from "../adoption/diff/render-markdown.ts";
import { renderText } from "../adoption/diff/render-text.ts";
import { openPages, openSpec, toSpecFolder } from "./folders.ts";
import { COMMON, COMMON_HELP, readArguments } from "./read-arguments.ts";
import { reportFailures } from "./report-failures.ts";
import { UsageError } from "./usage-error.ts";

const HELP = `pnpm intake diff [operation…] [--json|--markdown] [--check]

Says where the pages and the spec differ: what adopt would change. An operation is named by its operationId, or by the
number or the slug of its page. Without one, all are compared.
+ the spec lacks it, - the pages lack it, ~ they say it differently, ! a person must decide.

  --json        for other programs
  --markdown    for an issue or a pull request
  --check       exit 1 on any difference
${COMMON_HELP}

Exit code: 0, 1 with --check where anything differs, 2 where a page failed, whatever else differs.
`;

const OPTIONS = {
  ...COMMON,
  json: { type: "boolean" },
  markdown: { type: "boolean" },
  check: { type: "boolean" },
} as const;

/** Compares the pages with the spec. */
export async function runDiff(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS, "diff", true);
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  if (values.json && values.markdown)
    throw new UsageError("--json and --markdown exclude each other. Say one of them.");
  const { pages, failures, groups } = await openPages(values.pages);
  const spec = openSpec(toSpecFolder(values.spec));
  const result = diff(pages, spec, positionals.length > 0 ? positionals : undefined, groups);
  const render = values.json ? renderJson : values.markdown ? renderMarkdown : renderText;
  process.stdout.write(render(result));
  reportFailures(failures);
  if (failures.length > 0) return 2;
  return values.check && result.differences.length + result.decisions.length > 0 ? 1 : 0;
}
