/** One scalar of an example, with the name of the property or parameter that holds it. */
export interface Leaf {
  readonly path: string;
  readonly name: string;
  readonly value: string;
}

interface Found {
  readonly path: string;
  readonly name: string;
  readonly value: unknown;
}

/** Every string of every example in a document. */
export function listLeaves(document: unknown): Leaf[] {
  return listExampleValues(document).filter((it): it is Leaf => typeof it.value === "string");
}

/** Every object of every example in a document. */
export function listObjects(document: unknown): { path: string; value: Record<string, unknown> }[] {
  return listExampleValues(document).flatMap(({ path, value }) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? [{ path, value: value as Record<string, unknown> }]
      : [],
  );
}

function listExampleValues(document: unknown): Found[] {
  const found: Found[] = [];
  const walk = (value: unknown, path: string, name: string, isExample: boolean): void => {
    if (isExample) found.push({ path, name, value });
    if (typeof value !== "object" || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      const starts = !isExample && key === "example";
      // The example of a parameter goes by the parameter's name.
      const childName = starts ? String((value as { name?: unknown }).name ?? name) : key;
      walk(child, `${path}/${key}`, Array.isArray(value) ? name : childName, isExample || starts);
    }
  };
  walk(document, "", "", false);
  return found;
}
