import type { Socket } from "node:net";
import { secrets, value } from "./effects.ts";
import type { Place, Step } from "./fault-server.ts";

type Headers = Readonly<Record<string, string>>;
type Body = string | Uint8Array;

/** JSON that every cell accepts as a success. */
export const goodJson = JSON.stringify(value);

const json = { "Content-Type": "application/json" };

/** Answers with a whole message and keeps the connection open. */
export function answer(status: number, body: Body, headers: Headers = json): Step {
  return (socket) => {
    const length = { "Content-Length": String(Buffer.byteLength(body)) };
    return send(socket, head(status, { ...length, ...headers }), body);
  };
}

/** Answers with a status that never has a body. */
export function answerBare(status: number): Step {
  return (socket) => send(socket, head(status, {}));
}

export const succeed: Step = answer(200, goodJson);

/** Answers with an error as the API describes it. */
export function fail(status: number, headers: Headers = {}): Step {
  const body = JSON.stringify({ Message: secrets.answer, RequestId: "r-1" });
  return answer(status, body, { ...json, ...headers });
}

/** Answers with a redirect. */
export function redirect(status: number, to: (place: Place) => string): Step {
  return (socket, place) =>
    send(socket, head(status, { Location: to(place), "Content-Length": "0" }));
}

/** How a connection goes on after some bytes. */
type Next = "keep" | "reset" | "close" | "hang" | "drip";

/** Sends these bytes. Then it keeps the connection for more requests, breaks it, or lets the client wait. */
export function sendThen(next: Next, ...bytes: readonly Body[]): Step {
  return async (socket) => {
    await send(socket, ...bytes);
    if (next === "keep") return;
    if (next === "reset") socket.resetAndDestroy();
    if (next === "close") socket.end();
    const timer = next === "drip" ? setInterval(() => socket.write(" "), 20) : undefined;
    await untilClosed(socket);
    clearInterval(timer);
  };
}

/** Sends a head and a chunked body of this many bytes, as fast as the client reads it. */
export function answerChunked(status: number, headers: Headers, bytes: number): Step {
  return async (socket) => {
    await send(socket, head(status, { ...json, ...headers, "Transfer-Encoding": "chunked" }));
    await send(socket, chunk('{"Pad":"'));
    const padding = chunk("x".repeat(65_536));
    for (let sent = 0; sent < bytes && !socket.destroyed; sent += 65_536) {
      await send(socket, padding);
    }
    await send(socket, chunk('"}'), "0\r\n\r\n");
  };
}

/** The head of an answer, as HTTP/1.1 writes it. */
export function head(status: number, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, text]) => `${name}: ${text}\r\n`);
  return `HTTP/1.1 ${status} Status\r\n${lines.join("")}\r\n`;
}

/** A head that announces JSON of this many bytes. */
export function headOf(bytes: number, status = 200, headers: Headers = {}): string {
  return head(status, { ...json, ...headers, "Content-Length": String(bytes) });
}

/** A head that announces JSON in chunks. */
export function headOfChunks(headers: Headers = {}): string {
  return head(200, { ...json, ...headers, "Transfer-Encoding": "chunked" });
}

export function chunk(body: string): string {
  return `${Buffer.byteLength(body).toString(16)}\r\n${body}\r\n`;
}

// Settled when the bytes were sent, or can never be sent.
function send(socket: Socket, ...bytes: readonly Body[]): Promise<void> {
  return new Promise((resolve) => {
    if (socket.destroyed) return resolve();
    socket.cork();
    for (const part of bytes) socket.write(part);
    socket.write("", () => resolve());
    socket.uncork();
  });
}

function untilClosed(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    if (socket.closed) resolve();
    else socket.once("close", () => resolve());
  });
}
