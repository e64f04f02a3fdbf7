import { expect, test } from "vitest";
import {
  formatCount,
  formatKilobytes,
  formatMegabytes,
  formatMicroseconds,
  formatMilliseconds,
  formatRange,
  formatRatio,
  formatSeconds,
} from "./format.ts";
import { summarise } from "./statistics.ts";

const narrow = summarise([1.2, 1.21, 1.24, 1.25, 1.3]);
const wide = summarise([1, 1, 2, 3, 3]);

test.each([
  { name: "ratio", given: formatRatio(narrow), want: "1.24 × (1.21–1.25)" },
  { name: "ratio, wide", given: formatRatio(wide), want: "2.00 × (1.00–3.00, wide)" },
  { name: "ratio, once", given: formatRatio(summarise([2])), want: "2.00 × (once)" },
  { name: "range", given: formatRange(narrow, formatSeconds), want: "0.00 s (0.00–0.00 s)" },
  { name: "microseconds", given: formatMicroseconds(0.01234), want: "12.3 µs" },
  { name: "milliseconds, few", given: formatMilliseconds(12.34), want: "12.3 ms" },
  { name: "milliseconds, many", given: formatMilliseconds(1234.5), want: "1235 ms" },
  { name: "seconds", given: formatSeconds(1234.5), want: "1.23 s" },
  { name: "kilobytes, few", given: formatKilobytes(4500), want: "4.50 kB" },
  { name: "kilobytes, many", given: formatKilobytes(450_000), want: "450 kB" },
  { name: "megabytes, few", given: formatMegabytes(1_250_000), want: "1.3 MB" },
  { name: "megabytes, many", given: formatMegabytes(33_400_000), want: "33 MB" },
  { name: "megabytes, unknown", given: formatMegabytes(Number.NaN), want: "unknown" },
  { name: "count", given: formatCount(66_544), want: "66 544" },
])("$name: $want", ({ given, want }) => {
  expect(given).toBe(want);
});
