import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { isPage, readPage } from "../src/pages/read-page.ts";

/** Measures how long 500 pages take: `pnpm --filter @cash-in/intake measure`. */
const PAGES = 500;
const FOLDER = fileURLToPath(new URL("../../../../shared/apidog-pages/", import.meta.url));

if (!existsSync(FOLDER)) {
  console.error(`There are no pages to read: ${relative(process.cwd(), FOLDER)} does not exist.`);
  process.exit(2);
}
const files = (await readdir(FOLDER, { recursive: true })).filter((file) =>
  /[/\\].*\.md$/.test(file),
);
const texts = await Promise.all(files.map((file) => readFile(`${FOLDER}${file}`, "utf8")));
const start = performance.now();
const pages = Array.from({ length: PAGES }, (_, n) =>
  readPage(texts[n % texts.length] ?? "", `${n}-${files[n % files.length]}`),
);
const operations = pages.filter(isPage).flatMap((page) => page.operations);
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.info(
  `${pages.filter(isPage).length} of ${PAGES} pages, ${operations.length} operations: ` +
    `${((performance.now() - start) / 1000).toFixed(1)} s, ` +
    `${((userCPUTime + systemCPUTime) / 1e6).toFixed(1)} s of CPU, ${Math.round(maxRSS / 1024)} MiB at most`,
);
