/** What of the repository has to name every area, as text. */
export interface Listings {
  readonly areas: readonly string[];
  /** Whether the API's table of contents has a tag of this name. */
  readonly openapi: string;
  readonly readme: string;
  /** Manifests, by path. */
  readonly manifests: Readonly<Record<string, string>>;
}

/** Says of each place that does not name an area what is to be written there. */
export function findMissingAreas({ areas, openapi, readme, manifests }: Listings): string[] {
  return areas.flatMap((area) => {
    const name = `@cash-in/${area}`;
    const places = Object.entries(manifests)
      .filter(([, text]) => !hasDependency(text, name))
      .map(([path]) => `${path} does not depend on ${name}: add "${name}": "workspace:*".`);
    if (!openapi.includes(`- name: ${area}\n`)) {
      places.push(`spec/openapi.yaml has no tag ${area}: add "- name: ${area}" to tags.`);
    }
    if (!readme.includes(`| [\`${name}\`](packages/${area})`)) {
      places.push(
        `README.md does not list ${name}: add "| [\`${name}\`](packages/${area}) | … | … |" to the table under Packages.`,
      );
    }
    return places;
  });
}

function hasDependency(manifest: string, name: string): boolean {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(manifest) as Record<
    string,
    Record<string, string> | undefined
  >;
  return name in { ...dependencies, ...devDependencies };
}
