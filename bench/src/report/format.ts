import { isWide, type Measured } from "./statistics.ts";

/** A ratio with the middle half of its rounds, such as `1.24 × (1.20–1.31)`; `wide` where the median says little. */
export function formatRatio(measured: Measured): string {
  return `${measured.median.toFixed(2)} × (${formatSpread(measured, (it) => it.toFixed(2))})`;
}

/** A measured value with the middle half of its rounds. */
export function formatRange(measured: Measured, format: (value: number) => string): string {
  return `${format(measured.median)} (${formatSpread(measured, format)})`;
}

function formatSpread(measured: Measured, format: (value: number) => string): string {
  const { low, high, rounds } = measured;
  if (rounds === 1) return "once";
  // The unit stands once, behind the second.
  const unit = format(high).replace(/^[\d. ]*\d/, "");
  const spread = `${format(low).replace(new RegExp(`${unit}$`), "")}–${format(high)}`;
  return isWide(measured) ? `${spread}, wide` : spread;
}

export function formatMicroseconds(ms: number): string {
  return `${(ms * 1000).toFixed(1)} µs`;
}

export function formatMilliseconds(ms: number): string {
  return ms < 100 ? `${ms.toFixed(1)} ms` : `${Math.round(ms)} ms`;
}

export function formatSeconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}

/** Kilobytes of 1000 bytes, as package registries count. */
export function formatKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(bytes < 100_000 ? 2 : 0)} kB`;
}

export function formatMegabytes(bytes: number): string {
  return Number.isNaN(bytes) ? "unknown" : `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}

export function formatCount(value: number): string {
  return Math.round(value).toLocaleString("en-US").replaceAll(",", " ");
}
