import { listChangesets } from "../changesets.ts";
import { listPublicPackages } from "../packages.ts";
import { checkRepository } from "./check-repository.ts";

/** Why the packages of a checkout cannot be published for real: nothing, if they can. */
export function checkReady(
  root: string,
  { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name }: NodeJS.ProcessEnv,
): readonly string[] {
  const publishedFrom = server && name ? `${server}/${name}` : undefined;
  const repository = checkRepository(listPublicPackages(root), publishedFrom);
  const pending = listChangesets(root);
  return [
    ...repository,
    ...(repository.length === 0
      ? []
      : ["Run: pnpm release:repository https://github.com/<owner>/<name>"]),
    ...(pending.length === 0
      ? []
      : [`${pending.length} changesets are in no version yet. Run: pnpm release:version`]),
  ];
}
