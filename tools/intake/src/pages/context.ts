import type { JsonSchema } from "./page.ts";
import type { Report, Tally } from "./report.ts";
import type { Checker } from "./schema/create-checker.ts";
import type { Data, DataMap } from "./text/data.ts";
import { UnreadablePage } from "./text/unreadable-page.ts";

const MAX_SCHEMAS = 100_000;

/** What the readers of the parts of one page share. */
export interface Context {
  /** The page's OpenAPI document, for references. */
  readonly root: DataMap;
  /** Whether it says that it is OpenAPI 3.0, which lacks much of what such pages use. */
  readonly old: boolean;
  readonly report: Report;
  readonly tally: Tally;
  /** The names of the schemas under `components`. */
  readonly names: ReadonlySet<string>;
  /** The local references that are being written out, against circles. */
  readonly inlining: Set<string>;
  readonly countSchema: () => void;
  /** Converts a schema, whatever it is: schemas stand in schemas. */
  readonly convert: (given: Data | undefined, at: string, context: Context) => JsonSchema;
  /** Says why a value does not fit a schema. There once the schemas under `components` are read. */
  readonly check: Checker;
}

/** Writing out references can multiply schemas without end. */
export function createCounter(): () => void {
  let count = 0;
  return () => {
    count += 1;
    if (count > MAX_SCHEMAS) {
      throw new UnreadablePage(
        `The page describes more than ${MAX_SCHEMAS} schemas; look at it by hand.`,
      );
    }
  };
}
