import { expect, test } from "vitest";
import { createArea } from "../../testing/create-area.ts";
import { emitPackageJson } from "./emit-package-json.ts";

test("default", () => {
  expect(JSON.parse(emitPackageJson(createArea(), undefined))).toMatchObject({
    name: "@cash-in/parcel-post",
    version: "0.0.0",
    description: "Typed client for Parcel Post of the Parcel API.",
    sideEffects: false,
    exports: { "./paths": { types: "./dist/paths.d.ts", default: "./dist/paths.js" } },
    dependencies: { "@cash-in/core": "workspace:^" },
  });
});

test("behavior: the version and foreign fields stay, owned fields do not", () => {
  const existing = JSON.stringify({
    author: "me",
    version: "1.2.3",
    dependencies: { evil: "*" },
    name: "x",
  });
  const text = emitPackageJson(createArea(), existing);
  expect(JSON.parse(text)).toMatchObject({
    name: "@cash-in/parcel-post",
    version: "1.2.3",
    author: "me",
    dependencies: { "@cash-in/core": "workspace:^" },
  });
  expect(text).not.toContain("evil");
  expect(emitPackageJson(createArea(), text)).toBe(text);
});
