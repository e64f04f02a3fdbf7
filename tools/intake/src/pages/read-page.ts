import { namesReferredTo } from "../schemas/names-referred-to.ts";
import { type Context, createCounter } from "./context.ts";
import { readOperations } from "./operation/read-operations.ts";
import { schemasOf } from "./operation/schemas-of.ts";
import type { JsonSchema, Page, PageFailure, PageOperation } from "./page.ts";
import { pageIdOf } from "./page-id.ts";
import { createDefects, type Defects } from "./report.ts";
import { convertSchema } from "./schema/convert-schema.ts";
import { createChecker } from "./schema/create-checker.ts";
import { dropFalseExamples } from "./schema/drop-false-examples.ts";
import { pruneSchemas } from "./schema/prune-schemas.ts";
import { readSchemas, SCHEMAS_AT } from "./schema/read-schemas.ts";
import { below, type DataMap, decode, entriesOf, isExtension, ownValue } from "./text/data.ts";
import { readDocument } from "./text/read-document.ts";
import { readFence } from "./text/read-fence.ts";
import { UnreadablePage } from "./text/unreadable-page.ts";
import { TimeLimitError, withTimeLimit } from "./text/with-time-limit.ts";

/** Far more than the largest page takes on a busy machine. */
const MILLISECONDS = 120_000;

/** Reads a documentation page. Never throws: whatever a page holds, it is a page or a reason why not. */
export function readPage(text: string, address: string): Page | PageFailure {
  try {
    return withTimeLimit(MILLISECONDS, () => read(text, address));
  } catch (error) {
    return { address, reason: explain(error) };
  }
}

/** Whether a page could be read. */
export function isPage(result: Page | PageFailure): result is Page {
  return !("reason" in result);
}

function explain(error: unknown): string {
  if (error instanceof UnreadablePage) return error.message;
  if (error instanceof TimeLimitError) {
    return `The page takes longer than ${MILLISECONDS / 1000} s to read; look at it by hand.`;
  }
  const [line] = String(error instanceof Error ? error.message : error).split("\n");
  return `The page holds something that could not be read (${line?.slice(0, 200)}); look at it by hand.`;
}

function read(text: string, address: string): Page {
  const defects = createDefects();
  const fence = readFence(text);
  const root = readDocument(fence, defects.report);
  const title = fence.title ?? readSlug(address);
  const components = ownValue(root.components, "schemas");
  const draft: Context = {
    root,
    old: String(root.openapi).startsWith("3.0"),
    report: defects.report,
    tally: defects.tally,
    names: new Set(entriesOf(components).map(([name]) => name)),
    inlining: new Set(),
    countSchema: createCounter(),
    convert: convertSchema,
    check: () => undefined,
  };
  const converted = readSchemas(components, draft);
  const context = { ...draft, check: createChecker(Object.fromEntries(converted)) };
  const checked = new Map(
    [...converted].map(([name, schema]) => [
      name,
      dropFalseExamples(schema, below(SCHEMAS_AT, name), context),
    ]),
  );
  const operations = readOperations(context);
  const schemas = pruneSchemas(checked, findRoots(operations, title, checked), context);
  refuseEmpty(operations, checked.size, root, defects);
  return {
    id: pageIdOf(address),
    address,
    title,
    kind: operations.length > 0 ? "operation" : "schema",
    operations,
    schemas,
    defects: defects.list(),
  };
}

/** What a page is about: the schemas that its operations name or, on a schema page, the one of its title. */
function findRoots(
  operations: readonly PageOperation[],
  title: string,
  schemas: ReadonlyMap<string, JsonSchema>,
): string[] {
  if (operations.length === 0) return schemas.has(title) ? [title] : [...schemas.keys()];
  return operations.flatMap(schemasOf).flatMap((schema) => [...namesReferredTo(schema)]);
}

/** A page whose operation was lost is no page about a schema. */
function refuseEmpty(
  operations: readonly PageOperation[],
  schemas: number,
  root: DataMap,
  defects: Defects,
): void {
  if (operations.length > 0) return;
  const paths = entriesOf(root.paths).filter(([path]) => !isExtension(path));
  if (paths.length > 0) {
    const lost = defects.list().find(({ at }) => at.startsWith("/paths"));
    throw new UnreadablePage(
      `The page has a path, but no operation that can be read${lost ? ` (${lost.at}: ${lost.note.replace(/\.$/, "")})` : ""}; open its address and compare.`,
    );
  }
  if (schemas === 0) {
    throw new UnreadablePage(
      "The page describes neither an operation nor a schema; open its address and compare.",
    );
  }
}

function readSlug(address: string): string {
  const [last = address] = address
    .replace(/[?#].*$/s, "")
    .split("/")
    .slice(-1);
  return decode(last.replace(/\.md$/i, ""));
}
