import { parseDocument } from "yaml";
import type { Report } from "../report.ts";
import type { Data } from "./data.ts";
import { readNode } from "./read-node.ts";
import { UnreadablePage } from "./unreadable-page.ts";

/** A page of 2 MB has some 80,000 lines. */
const MAX_TOKENS = 400_000;

/** The YAML as plain data: aliases followed, keys as text, no key twice. */
export function readYaml(yaml: string, report: Report): Data {
  const tokens = yaml.match(/[\n,[\]{}]/g)?.length ?? 0;
  if (tokens > MAX_TOKENS) {
    throw new UnreadablePage(
      `The page's YAML has more than ${MAX_TOKENS} lines and values; look at it by hand.`,
    );
  }
  let document = parse(yaml);
  if (document.errors.some(({ code }) => code === "TAB_AS_INDENT")) {
    report(
      "doubtful",
      "tab-as-indent",
      "",
      "Tabs indent the YAML, which YAML forbids; each was read as two spaces.",
    );
    document = parse(yaml.replace(/^[ \t]+/gm, (indent) => indent.replaceAll("\t", "  ")));
  }
  const [error] = document.errors;
  if (error) {
    const [reason] = error.message.split("\n");
    throw new UnreadablePage(
      `The page's YAML cannot be read: ${reason?.replace(/:$/, "")}. The page may be cut short; download it again.`,
    );
  }
  return readNode(document.contents, report);
}

function parse(yaml: string) {
  // Keys that are there twice are found by readNode; the library's own search takes quadratic time.
  return parseDocument(yaml, {
    version: "1.2",
    strict: false,
    uniqueKeys: false,
  });
}
