import type { Parts } from "./make-request.ts";
import type { Random } from "./random.ts";

/** What is written to a socket, and what happens to it then. */
export interface Raw {
  readonly bytes: Buffer;
  /** `wait`: stays for the answer. `end`: sends no more. `leave`: breaks the connection. */
  readonly after: "wait" | "end" | "leave";
}

/** Writes a request, whole or damaged in one of the ways that are met in use, and in some that are not. */
export function damage(random: Random, parts: Parts): Raw {
  const kind = random.below(12);
  if (kind < 5) return { bytes: write(parts), after: "wait" };
  if (kind === 5) return damageHead(random, parts);
  if (kind === 6) return damageLength(random, parts);
  if (kind === 7) return damageHeaders(random, parts);
  if (kind === 8) return damageBody(random, parts);
  if (kind === 9) return damageTarget(random, parts);
  if (kind === 10) return cutOff(random, parts);
  return { bytes: Buffer.concat([write(parts), write(parts)]), after: "end" };
}

function write({ method, target, headers, body }: Parts, length = String(body.length)): Buffer {
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  const sized = body.length > 0 || length !== "0" ? `Content-Length: ${length}\r\n` : "";
  return Buffer.concat([
    Buffer.from(`${method} ${target} HTTP/1.1\r\n${lines}${sized}\r\n`, "latin1"),
    body,
  ]);
}

/** Other bytes here and there. */
function damageHead(random: Random, parts: Parts): Raw {
  const bytes = write(parts);
  const end = bytes.indexOf("\r\n\r\n");
  for (let count = 1 + random.below(5); count > 0; count -= 1) {
    bytes[random.below(end)] = random.below(256);
  }
  return { bytes, after: "end" };
}

/** A length that is not that of the body. */
function damageLength(random: Random, parts: Parts): Raw {
  const { length } = parts.body;
  const other = [length + 1 + random.below(50), Math.max(0, length - 5), -length, random.text(3)];
  if (random.chance(0.3)) parts.headers.push(["Content-Length", String(random.below(100))]);
  if (random.chance(0.3)) parts.headers.push(["Transfer-Encoding", "chunked"]);
  return { bytes: write(parts, String(random.pick(other))), after: "end" };
}

const names = [
  "Accept",
  "Content-Type",
  "Prefer",
  "Cookie",
  "Content-Encoding",
  "Expect",
  "Origin",
];

/** Headers of which nobody knows what they mean, some of them very long. */
function damageHeaders(random: Random, parts: Parts): Raw {
  for (let count = 1 + random.below(3); count > 0; count -= 1) {
    const length = random.chance(0.1) ? 20_000 : random.below(40);
    const value = random.text(length).replaceAll(/[^\x20-\xff]/g, "");
    parts.headers.unshift([
      random.chance(0.8) ? random.pick(names) : `X-${random.below(9)}`,
      value,
    ]);
  }
  if (random.chance(0.2)) parts.method = random.pick(["OPTIONS", "HEAD", "TRACE", "CONNECT", "X"]);
  return { bytes: write(parts), after: "end" };
}

/** A body that is something else than it says. */
function damageBody(random: Random, parts: Parts): Raw {
  const { body } = parts;
  if (body.length > 0 && random.chance(0.6)) {
    for (let count = 1 + random.below(8); count > 0; count -= 1) {
      body[random.below(body.length)] = random.below(256);
    }
  } else parts.body = random.bytes(random.below(3_000));
  return { bytes: write(parts), after: "end" };
}

function damageTarget(random: Random, parts: Parts): Raw {
  const at = random.below(parts.target.length);
  const strange = random.pick(["%", "%41", "/", "//", "?", "&", "=", "[", "]", "#", ";", ".."]);
  const added = random.chance(0.1) ? "a".repeat(random.below(18_000)) : strange;
  parts.target = parts.target.slice(0, at) + added + parts.target.slice(at);
  return { bytes: write(parts), after: "end" };
}

/** Half a request. */
function cutOff(random: Random, parts: Parts): Raw {
  const bytes = write(parts);
  const after = random.chance(0.5) ? "leave" : "end";
  return { bytes: bytes.subarray(0, random.below(bytes.length)), after };
}
