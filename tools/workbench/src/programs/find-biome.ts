import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const { platform, arch } = process;

/**
 * The command that starts Biome: its program for this machine, or else its own launcher, which finds
 * the program on any machine and takes a process of Node longer.
 */
export function findBiome(): readonly [program: string, ...parameters: string[]] {
  const launcher = fileURLToPath(import.meta.resolve("@biomejs/biome/bin/biome"));
  const suffix = platform === "win32" ? ".exe" : "";
  try {
    return [createRequire(launcher).resolve(`@biomejs/cli-${platform}-${arch}/biome${suffix}`)];
  } catch {
    return [process.execPath, launcher];
  }
}
