// Imports one module in a fresh process and makes its clients: `worker.ts <address>`; prints what it took as JSON.

const [address = ""] = process.argv.slice(2);

// The platform loads its own `fetch` when it is first touched. Some clients do so when they are made, others at their
// first call; it is not their doing.
const platform = [globalThis.fetch, globalThis.Request, globalThis.Response, globalThis.FormData];

globalThis.gc?.();
const heapBefore = process.memoryUsage().heapUsed;
const startedAt = performance.now();
const { connect } = await import(address);
const clients: unknown = connect("key", "http://127.0.0.1:1");
const importMs = performance.now() - startedAt;
globalThis.gc?.();
const heapBytes = process.memoryUsage().heapUsed - heapBefore;

console.log(
  JSON.stringify({ importMs, heapBytes, made: typeof clients, platform: platform.length }),
);
