import type { Published } from "./published.ts";

// Homes of people and of build machines, wherever a package was made.
const homes = /\/(home|Users)\/[\w.-]+\/|\b[A-Z]:\\Users\\|file:\/\/\//;

/** @param folders of this machine, which nobody else has */
export function checkMachinePaths(
  { files }: Published,
  folders: readonly string[],
): readonly string[] {
  return [...files].flatMap(([path, text]) => {
    const found = folders.find((folder) => text.includes(folder)) ?? homes.exec(text)?.[0];
    return found === undefined ? [] : [`${path} holds a path of a machine: ${found}`];
  });
}
