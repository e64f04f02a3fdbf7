import type { Area } from "../operation.ts";
import { matches } from "./matches.ts";
import type { Reader } from "./read-options.ts";
import { readRecord, refuse } from "./refusal.ts";

/** Reads headers from the options. Names become lower case, so that a header of a call replaces that of the client. */
export function readHeaders({ keyHeader, keyOption }: Area): Reader {
  return (value, option) =>
    Object.fromEntries(
      Object.entries(readRecord(value, option)).map(([name, text]) => {
        const lower = name.toLowerCase();
        if (lower === keyHeader) refuse(option, `may not hold the key; use \`${keyOption}\``);
        if (!isName.test(name) || !isHeaderValue(text)) {
          refuse(option, "holds what HTTP does not allow");
        }
        return [lower, text];
      }),
    );
}

// Names that HTTP allows, without those that the platform sets itself. It would refuse these too late, or drop them.
const isName =
  /^(?!(connection|content-length|expect|keep-alive|transfer-encoding|upgrade)$)[\w!#$%&'*+.^`|~-]+$/i;

/** Whether HTTP allows this as the value of a header. */
export function isHeaderValue(value: unknown): value is string {
  return matches(value, /^[\t\x20-\x7e\x80-\xff]*$/);
}
