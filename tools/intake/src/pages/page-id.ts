/**
 * The number that identifies a page across renames: `4156743e0` in `…/create-an-invoice-4156743e0.md`.
 * `e` is an endpoint, `d` a schema, `m` a guide, `f` a group. Undefined where the address has none.
 */
export function pageIdOf(address: string): string | undefined {
  const path = address
    .replace(/[?#].*$/s, "")
    .replace(/\/+$/, "")
    .replace(/\.md$/i, "");
  return /(?:^|[-/_])(\d+[edmf]\d+)$/.exec(path)?.[1];
}
