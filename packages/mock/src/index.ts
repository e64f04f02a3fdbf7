export type { Mock } from "./server/listen.ts";
export { type MockOptions, startMock } from "./start.ts";
