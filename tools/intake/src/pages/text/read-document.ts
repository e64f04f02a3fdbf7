import type { Report } from "../report.ts";
import { type DataMap, isMap, listOf, textOf } from "./data.ts";
import type { Fence } from "./read-fence.ts";
import { readYaml } from "./read-yaml.ts";
import { UnreadablePage } from "./unreadable-page.ts";

/** What the vendor's pages end with. Where all of it is there, only the end of the block is missing. */
const LAST = ["components", "servers", "security"];

/** The OpenAPI document of a page. */
export function readDocument(fence: Fence, report: Report): DataMap {
  const root = readYaml(fence.yaml, report);
  if (!isMap(root))
    throw new UnreadablePage(
      "The page's yaml block holds no OpenAPI document; open its address and compare.",
    );
  checkVersion(root);
  if (!fence.closed) {
    if (!isWhole(root))
      throw new UnreadablePage(
        "The page is cut short: its yaml block has no end; download it again.",
      );
    report(
      "doubtful",
      "block-without-end",
      "",
      "The yaml block has no end, though nothing of it seems to be missing.",
    );
  }
  if (fence.followed) {
    report("repaired", "text-after-block", "", "Text stands after the yaml block; it was ignored.");
  }
  if (fence.others > 0) {
    report(
      "dropped",
      "several-documents",
      "",
      `The page holds ${fence.others + 1} OpenAPI documents; only the first was read.`,
    );
  }
  return root;
}

function isWhole(root: DataMap): boolean {
  return LAST.every((key) => key in root) && listOf(root.security).every(isMap);
}

function checkVersion(root: DataMap): void {
  if (root.swagger !== undefined) {
    throw new UnreadablePage(
      `The page's document is OpenAPI ${String(root.swagger).slice(0, 20)}, not 3; convert it by hand.`,
    );
  }
  const version = textOf(typeof root.openapi === "number" ? root.openapi.toFixed(1) : root.openapi);
  if (version === undefined) {
    throw new UnreadablePage(
      "The page's document does not say that it is OpenAPI; open its address and compare.",
    );
  }
  if (!/^3\.\d+(\.|$)/.test(version)) {
    throw new UnreadablePage(
      `The page's document is OpenAPI ${version.slice(0, 20)}, not 3; convert it by hand.`,
    );
  }
}
