/**
 * Takes out of the environment what names a repository to git, as in a hook or a worktree: commands in the copy would
 * commit into that one.
 */
export function forgetRepository(env: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(env)) if (name.startsWith("GIT_")) delete env[name];
}
