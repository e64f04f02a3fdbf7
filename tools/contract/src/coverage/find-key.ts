// What keys look like: tokens in three parts, known prefixes, long runs that nobody reads.
const shapes = [
  /\beyJ[\w-]{8,}\.[\w-]{8,}/,
  /\b(sk|pk|rk|ghp|gho|xox[abp]|AKIA|AIza)[_-]?\w{12,}/,
  /\bBearer \S{12,}/i,
  /\b[0-9a-f]{32,}\b/i,
  /\b(?=\w*\d)(?=\w*[a-z])(?=\w*[A-Z])\w{28,}\b/,
  /-----BEGIN [A-Z ]*PRIVATE KEY/,
];

/** The first thing in a text that looks like a real key. */
export function findKey(text: string): string | undefined {
  return shapes.map((it) => it.exec(text)?.[0]).find((it) => it !== undefined);
}
