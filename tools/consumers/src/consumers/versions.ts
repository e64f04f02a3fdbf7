/** What the consumers take from npm, by exact version, so that a failure is a change of ours. */
export const versions = {
  "node-22": "22.23.3",
  "node-22.11": "22.11.0",
  "node-24": "24.21.0",
  "node-26": "26.10.0",
  bun: "1.4.5",
  deno: "2.9.6",
  jest: "30.5.2",
  miniflare: "4.20260730.0",
  esbuild: "0.28.2",
  rolldown: "1.3.2",
  "playwright-core": "1.65.1",
  "typescript-5.4": "5.4.5",
  "typescript-5.9": "5.9.3",
  "typescript-6": "6.0.3",
  "typescript-7": "7.0.2",
  "types-node": "24.10.1",
} as const;
