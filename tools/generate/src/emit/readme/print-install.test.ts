import { expect, test } from "vitest";
import { printInstall } from "./print-install.ts";

test.each([
  {
    name: "an area, before the first release",
    folder: "parcel-post",
    isReleased: false,
    want: [
      "**Not in the npm registry yet**",
      "--filter @cash-in/core --filter @cash-in/parcel-post pack",
      "npm install <clone>/cash-in-core-*.tgz <clone>/cash-in-parcel-post-*.tgz\n",
      "Node 22.12",
    ],
    not: "npm install @cash-in/",
  },
  {
    name: "core, before",
    folder: "core",
    isReleased: false,
    want: ["--filter @cash-in/core pack", "npm install <clone>/cash-in-core-*.tgz\n"],
    not: "Name both",
  },
  {
    name: "the mock server, before",
    folder: "mock",
    isReleased: false,
    want: ["npm install <clone>/cash-in-mock-*.tgz\n", "Needs Node 24.18 or later."],
    not: "22.12",
  },
  {
    name: "an area, after it",
    folder: "parcel-post",
    isReleased: true,
    want: ["```sh\nnpm install @cash-in/parcel-post\n```", "Node 22.12"],
    not: "registry",
  },
])("default: $name", ({ folder, isReleased, want, not }) => {
  const text = printInstall(folder, isReleased);
  for (const part of want) expect(text).toContain(part);
  expect(text).not.toContain(not);
});
