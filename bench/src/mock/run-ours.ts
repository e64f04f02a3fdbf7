import { startMock } from "@cash-in/mock";

// Our mock server over any description: `run-ours.ts <description> <port>`.

const [document = "", port] = process.argv.slice(2);
await startMock({ document, port: Number(port) });
