/** Sums the reports of all test runs and prints one line; fails where nothing passed or anything failed. */
import { globSync, readFileSync } from "node:fs";

const reports = globSync("{packages,tools}/*/.reports/vitest*.json").concat(
  globSync("{examples,bench}/.reports/vitest*.json"),
);
let passed = 0;
let failed = 0;
for (const file of reports) {
  const report = JSON.parse(readFileSync(file, "utf8")) as {
    numPassedTests: number;
    numFailedTests: number;
    numFailedTestSuites: number;
    success: boolean;
  };
  passed += report.numPassedTests;
  // A file that cannot even be loaded holds no test that could fail.
  failed += report.numFailedTests || (report.success ? 0 : Math.max(1, report.numFailedTestSuites));
}
console.log(`${passed} passed, ${failed} failed`);
if (passed === 0 || failed > 0) process.exit(1);
