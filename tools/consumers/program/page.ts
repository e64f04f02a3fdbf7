/** The program for a page: a global function, for whoever drives the browser. */
import { consume, type Servers } from "./consume.mts";
import { packages } from "./packages.ts";

Object.assign(globalThis, { consume: (servers: Servers) => consume(packages, servers) });
