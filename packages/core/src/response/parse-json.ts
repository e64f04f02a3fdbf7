/**
 * Reads JSON. An integer that JavaScript would round, beyond 2^53, becomes a text of its digits: rounded it would be the
 * number of another invoice.
 */
export function parseJson(text: string): unknown {
  // Most texts hold no such number. Looking for its digits costs little.
  return JSON.parse(/(^|[[:,\s])-?\d{16}/.test(text) ? text.replace(token, keepDigits) : text);
}

// A whole string or a whole number, so that digits inside a string are no number.
const token = /"[^"\\]*(\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g;

function keepDigits(found: string): string {
  return /^-?[1-9]\d{15,}$/.test(found) && !Number.isSafeInteger(+found) ? `"${found}"` : found;
}
