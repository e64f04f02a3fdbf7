import type { Mock } from "../server/listen.ts";

/** Stops the server on Ctrl-C or SIGTERM. Nothing else keeps the process alive, so it ends with status 0. */
export function runUntilStopped(mock: Mock): void {
  const stop = () => {
    console.log("Stopped.");
    void mock.stop();
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}
