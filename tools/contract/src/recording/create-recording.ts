import { mkdirSync, writeFileSync } from "node:fs";
import type { Connected, Lab } from "../cases/lab.ts";
import type { Exchange } from "../wire/recorder.ts";
import { toHar } from "./to-har.ts";

/** The traffic of a suite, kept to be counted. */
export interface Recording {
  /** A lab whose clients are listened to. */
  watch(lab: Lab): Lab;
  /** Writes the traffic down, unless only some of the cases were run. */
  write(file: URL): void;
}

/** @param due How many cases there are to be listened to. */
export function createRecording(due: number): Recording {
  const heard: (readonly Exchange[])[] = [];
  let watched = 0;
  const hear = (connected: Connected): Connected => {
    heard.push(connected.exchanges);
    return connected;
  };
  return {
    watch(lab) {
      watched += 1;
      return {
        ...lab,
        connect: (...given) => hear(lab.connect(...given)),
        connectTo: (...given) => hear(lab.connectTo(...given)),
      };
    },
    write(file) {
      if (watched < due) return;
      mkdirSync(new URL(".", file), { recursive: true });
      writeFileSync(file, JSON.stringify(toHar(heard.flat())));
    },
  };
}
