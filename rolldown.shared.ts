import { readFileSync } from "node:fs";
import { defineConfig } from "rolldown";
import { dts } from "rolldown-plugin-dts";

/**
 * Makes few files of the declarations that the compiler has made of the package in the current folder: one for each
 * entry point, and one of what they share. Few files are quicker to install.
 */
const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly exports: Readonly<Record<string, string | { readonly types: string }>>;
};
const entries = Object.values(exports).flatMap((it) =>
  typeof it === "string" ? [] : it.types.replace(/^\.\/dist\/(.*)\.d\.ts$/, "$1"),
);

export default defineConfig({
  input: Object.fromEntries(entries.map((it) => [it, `./.declarations/${it}.d.ts`])),
  external: /^[^./]/,
  tsconfig: false,
  // No generator runs, since the input is declarations. Oxc is the one that asks for no compiler.
  plugins: [dts({ dtsOnly: true, generator: "oxc", sourcemap: false, tsconfig: false })],
  output: {
    dir: "dist",
    cleanDir: true,
    entryFileNames: "[name].ts",
    chunkFileNames: "[name].ts",
    // The plugin knows declarations by the end of their name.
    codeSplitting: { groups: [{ name: "shared.d", minShareCount: 2 }] },
    minifyInternalExports: false,
  },
});
