import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The environment of a user who has only our registry: nothing of this machine's configuration counts. */
export function createEnvironment(root: string, registry: string): NodeJS.ProcessEnv {
  const home = join(root, "home");
  mkdirSync(home, { recursive: true });
  // npm wants to know who publishes, the registry does not care.
  const token = `${registry.replace(/^http:/, "")}:_authToken=anyone`;
  const settings = [`registry=${registry}`, token, "audit=false", "fund=false"];
  writeFileSync(join(home, ".npmrc"), [...settings, "update-notifier=false", ""].join("\n"));
  const inherited = Object.entries(process.env).filter(([name]) => !/^(npm|pnpm)_/i.test(name));
  return {
    ...Object.fromEntries(inherited),
    HOME: home,
    npm_config_userconfig: join(home, ".npmrc"),
    npm_config_cache: join(root, "npm-cache"),
    // Bun and Deno know this name.
    NPM_CONFIG_REGISTRY: registry,
    BUN_INSTALL_CACHE_DIR: join(root, "bun-cache"),
    DENO_DIR: join(root, "deno-cache"),
    DENO_NO_UPDATE_CHECK: "1",
    NO_COLOR: "1",
  };
}
