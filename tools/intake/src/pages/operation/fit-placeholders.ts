import type { Context } from "../context.ts";
import type { PageParameter } from "../page.ts";
import { foldName } from "../schema/read-schemas.ts";

/** The names of the placeholders in a path. */
function placeholdersOf(path: string): string[] {
  return [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name ?? "");
}

/** Every placeholder has a parameter, every parameter of the path a placeholder. */
export function fitPlaceholders(
  path: string,
  parameters: readonly PageParameter[],
  at: string,
  { report }: Context,
): PageParameter[] {
  const names = [...new Set(placeholdersOf(path))];
  const missing = new Set(
    names.filter((name) => !parameters.some((one) => one.in === "path" && one.name === name)),
  );
  const kept = parameters.flatMap((parameter): PageParameter[] => {
    if (parameter.in !== "path" || names.includes(parameter.name)) return [parameter];
    const meant = [...missing].find((name) => foldName(name) === foldName(parameter.name));
    if (meant === undefined) {
      report(
        "dropped",
        "path-parameter-unplaced",
        at,
        `The path has no placeholder for the parameter "${parameter.name}"; it was left out.`,
      );
      return [];
    }
    missing.delete(meant);
    report(
      "doubtful",
      "path-parameter-renamed",
      at,
      `The parameter "${parameter.name}" is written "${meant}" in the path; that was taken.`,
    );
    return [{ ...parameter, name: meant }];
  });
  for (const name of missing) {
    report(
      "doubtful",
      "path-parameter-undocumented",
      at,
      `The page says nothing of the placeholder "${name}"; it was read as a text.`,
    );
  }
  const added = [...missing].map(
    (name): PageParameter => ({ name, in: "path", required: true, schema: { type: "string" } }),
  );
  return [...kept, ...added];
}
