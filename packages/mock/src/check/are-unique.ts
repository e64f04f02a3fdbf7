/** Whether no item of a list is the same as another one, whatever the order of its properties. */
export function areUnique(items: readonly unknown[]): boolean {
  return new Set(items.map(write)).size === items.length;
}

function write(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(write).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([name, it]) => `${JSON.stringify(name)}:${write(it)}`);
  return `{${entries.sort().join()}}`;
}
