import { listPublicPackages } from "../packages.ts";
import { checkCommitted } from "./check-committed.ts";
import { checkReadmes } from "./check-readmes.ts";
import { checkRepository } from "./check-repository.ts";
import { checkVersioned } from "./check-versioned.ts";

/** Why the packages of a checkout cannot be published for real: nothing, if they can. Asks nobody. */
export async function checkReady(
  root: string,
  { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name }: NodeJS.ProcessEnv,
): Promise<readonly string[]> {
  const publishedFrom = server && name ? `${server}/${name}` : undefined;
  const packages = listPublicPackages(root);
  const repository = checkRepository(packages, publishedFrom);
  return [
    ...repository,
    ...(repository.length === 0
      ? []
      : ["Run: pnpm release repository https://github.com/<owner>/<name>"]),
    ...checkVersioned(root, packages),
    ...checkReadmes(root, packages),
    ...(await checkCommitted(root)),
  ];
}
