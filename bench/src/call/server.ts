import { createServer } from "node:http";
import { loopback } from "../peers/peer.ts";
import { bundle } from "../run/paths.ts";
import { readScenarios } from "./scenarios.ts";

// Answers over a real connection, in a process of its own.

const answers = new Map(
  readScenarios(bundle)
    .filter(({ status }) => status === 200)
    .map(({ operation, answer }) => [`${operation.method} ${operation.path}`, answer]),
);

createServer((request, response) => {
  const answer = answers.get(`${request.method} ${request.url?.replace(/\?.*/s, "")}`);
  request.resume().on("end", () => {
    response.writeHead(answer === undefined ? 404 : 200, { "Content-Type": "application/json" });
    response.end(answer ?? "{}");
  });
}).listen(Number(new URL(loopback).port), "127.0.0.1");
