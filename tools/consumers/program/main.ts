/** The program for the command line: takes the servers as JSON, prints the facts as JSON. */
import { consume } from "./consume.mts";
import { packages } from "./packages.ts";

const [, , servers = "{}"] = process.argv;
console.log(JSON.stringify(await consume(packages, JSON.parse(servers))));
