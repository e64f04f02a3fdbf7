import { expect, test } from "vitest";
import { printReport } from "./print-report.ts";

const packages = ["@scope/core", "@scope/parcel"].map((name) => ({
  manifest: { name, version: "0.2.0" },
  files: new Map([["README.md", "x".repeat(1500)]]),
}));

test("default", () => {
  const outcomes = [
    { subject: "@scope/core", check: "tarball", faults: [] },
    { subject: "@scope/parcel", check: "tarball", faults: ["LICENSE is missing"] },
    { subject: "@scope/core", check: "README", faults: [] },
    { subject: "all", check: "one version", faults: [] },
    { subject: "all", check: "one core", faults: ["2 copies"] },
  ];
  const obstacles = ["No package names its repository"];
  expect(printReport({ packages, outcomes, obstacles })).toBe(
    `package              files  KiB  tarball  README
@scope/core@0.2.0    1      2    ok       ok
@scope/parcel@0.2.0  1      2    FAILS    -

ok     one version
FAILS  one core

@scope/parcel, tarball: LICENSE is missing
all, one core: 2 copies

A real release would be refused:
  No package names its repository`,
  );
});
