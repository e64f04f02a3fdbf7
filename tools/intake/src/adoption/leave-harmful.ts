import type { Page } from "../pages/page.ts";
import type { PageException } from "./report/list-exceptions.ts";

/** Throws where no whole spec comes of these pages. */
export type TryOut = (pages: readonly Page[]) => Promise<void>;

/**
 * The pages without those that keep a whole spec from coming of all, each with the reason. Costs nothing but time, and
 * that only where a page does harm: the shortest run of pages that fails ends with one.
 */
export async function leaveHarmful(
  pages: readonly Page[],
  tryOut: TryOut,
): Promise<{ pages: readonly Page[]; left: PageException[] }> {
  const left: PageException[] = [];
  let kept = pages;
  for (;;) {
    if ((await findFault(kept, tryOut)) === undefined) return { pages: kept, left };
    let [good, bad] = [0, kept.length];
    while (bad - good > 1) {
      const middle = Math.floor((good + bad) / 2);
      if ((await findFault(kept.slice(0, middle), tryOut)) === undefined) good = middle;
      else bad = middle;
    }
    const harmful = kept[bad - 1];
    if (harmful === undefined) return { pages: kept, left };
    const reason = (await findFault(kept.slice(0, bad), tryOut)) ?? "";
    left.push({ page: harmful.address, reason: `It was left out, for with it: ${reason}` });
    kept = kept.filter((page) => page !== harmful);
  }
}

async function findFault(pages: readonly Page[], tryOut: TryOut): Promise<string | undefined> {
  try {
    await tryOut(pages);
    return undefined;
  } catch (error) {
    const [line = ""] = String(error instanceof Error ? error.message : error).split("\n");
    return line.slice(0, 300);
  }
}
