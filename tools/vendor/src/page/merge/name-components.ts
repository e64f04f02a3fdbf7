import { foldName } from "../schema/read-schemas.ts";

/** A name that OpenAPI allows for each of the vendor's; no two are equal in letters and digits. */
export function nameComponents(names: Iterable<string>): Map<string, string> {
  const taken = new Set<string>();
  const named = new Map<string, string>();
  for (const name of names) {
    const plain = toAscii(name) || "Schema";
    let candidate = plain;
    for (let number = 2; taken.has(foldName(candidate)); number++) candidate = `${plain}_${number}`;
    taken.add(foldName(candidate));
    named.set(name, candidate);
  }
  return named;
}

function toAscii(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").replaceAll("ß", "ss");
  return plain.replace(/[^A-Za-z0-9._-]+/g, "_").replace(/^_+|_+$/g, "");
}
