import { foldName } from "../schema/read-schemas.ts";

/** A name that OpenAPI allows for each of the vendor's; no two are equal in letters and digits. */
export function nameComponents(names: Iterable<string>): Map<string, string> {
  const name = createNamer();
  return new Map([...names].map((one) => [one, name(one)]));
}

/** Gives a name of its own to whatever is called like that. */
export function createNamer(): (wanted: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    const plain = toAscii(wanted) || "Schema";
    let name = plain;
    for (let number = 2; taken.has(foldName(name)); number++) name = `${plain}_${number}`;
    taken.add(foldName(name));
    return name;
  };
}

function toAscii(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").replaceAll("ß", "ss");
  return plain.replace(/[^A-Za-z0-9._-]+/g, "_").replace(/^_+|_+$/g, "");
}
