/** Whether a value has at most so many parts: itself, its properties and items, theirs, and so on. */
export function hasAtMost(limit: number, value: unknown): boolean {
  const open: unknown[] = [value];
  let seen = 0;
  while (open.length > 0) {
    seen += 1;
    const next = open.pop();
    if (typeof next !== "object" || next === null) continue;
    const parts = Object.values(next);
    if (seen + open.length + parts.length > limit) return false;
    for (const part of parts) open.push(part);
  }
  return true;
}
