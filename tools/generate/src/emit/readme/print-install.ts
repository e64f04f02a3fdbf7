import { scope } from "../../scope.ts";

const pnpm = "npx --yes pnpm@12.21.0";

/** How to get a package, and into what. Before the first release the registry has none of them. */
export function printInstall(folder: string, isReleased: boolean): string {
  return [isReleased ? printRelease(folder) : printTarballs(folder), needs[folder] ?? needsOfAreas]
    .filter((part) => part !== "")
    .join("\n\n");
}

function printRelease(folder: string): string {
  return `\`\`\`sh\nnpm install ${scope}/${folder}\n\`\`\``;
}

function printTarballs(folder: string): string {
  // The mock server needs no core, and core no area.
  const folders = [...new Set(folder === "mock" ? [folder] : ["core", folder])];
  const filters = folders.map((it) => `--filter ${scope}/${it}`).join(" ");
  const files = folders.map((it) => `<clone>/${scope.slice(1)}-${it}-*.tgz`).join(" ");
  const together =
    folders.length > 1
      ? "\n\nName both files in one command: alone, the second one asks the registry for the first."
      : "";
  return `**Not in the npm registry yet**, and nobody has reserved the scope: install nothing called \`${scope}/…\` from there. Until the first release, pack it in a clone of the repository:

\`\`\`sh
${pnpm} build
${pnpm} ${filters} pack --pack-destination .
\`\`\`

and install the ${folders.length > 1 ? "files" : "file"} in your project:

\`\`\`sh
npm install ${files}
\`\`\`${together}`;
}

const needsOfAreas = `Runs on Node 22.12 and later, in browsers, Bun, Deno and workers. It is an ES module. From CommonJS, \`require\` loads it from Node 22.12 on; an older Node 22 needs \`await import()\`. Jest loads it with \`NODE_OPTIONS=--experimental-vm-modules\`, and not without. TypeScript finds the types with \`moduleResolution\` \`bundler\` or \`nodenext\`; for \`module: commonjs\` that takes TypeScript 6 and \`bundler\`.`;

const needs: Readonly<Record<string, string>> = { mock: "Needs Node 24.18 or later." };
