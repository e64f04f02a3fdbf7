/** Cyrillic letters in Latin ones, roughly as ISO 9 without its accents. Enough for a name that says something. */
const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  "а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:j к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:h ц:c ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya ґ:g є:ye і:i ї:yi ў:u қ:q ғ:g ҳ:h"
    .split(" ")
    .map((pair) => [pair.slice(0, 1), pair.slice(2)]),
);

/** Text in ASCII as far as it goes: accents off, Cyrillic spelled out, the rest a gap. */
function toAscii(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const latin = [...text].map((letter) => {
    const plain = CYRILLIC[letter.toLowerCase()];
    if (plain === undefined) return letter;
    return letter === letter.toLowerCase()
      ? plain
      : plain.slice(0, 1).toUpperCase() + plain.slice(1);
  });
  return latin
    .join("")
    .replaceAll("ß", "ss")
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^\x20-\x7e]/g, " ");
}

/** The words of a name in any spelling: `SalesInvoice`, `sales_invoice` and `Sales invoice` are the same two. */
export function splitWords(name: string): string[] {
  return (
    toAscii(name.replaceAll(/['’]/g, ""))
      .replaceAll(/([a-z\d])([A-Z])/g, "$1 $2")
      // `URLs` is one word: several of what is written in capitals.
      .replaceAll(/([A-Z]+)([A-Z](?!s(?![a-z]))[a-z])/g, "$1 $2")
      .split(/[^A-Za-z\d]+/)
      .filter((word) => word !== "")
  );
}

export function toPascalCase(name: string): string {
  return splitWords(name)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join("");
}

export function toCamelCase(name: string): string {
  const pascal = toPascalCase(name);
  const head = /^[A-Z]+(?![a-z])/.exec(pascal)?.[0] ?? pascal.slice(0, 1);
  return head.toLowerCase() + pascal.slice(head.length);
}

/** Words with hyphens, as files and areas are called. */
export function toKebabCase(name: string): string {
  return splitWords(name).join("-").toLowerCase();
}

/** One of several: `InvoiceRows` → `InvoiceRow`, `Entries` → `Entry`; what has no plain plural gets `Item`. */
export function toSingular(name: string): string {
  if (/ies$/.test(name)) return name.replace(/ies$/, "y");
  if (/(s|x|ch|sh)es$/.test(name)) return name.replace(/es$/, "");
  return /[^su]s$/.test(name) ? name.slice(0, -1) : `${name}Item`;
}

/** Equal for names that a file system, or a reader, may take for the same. */
export function foldName(name: string): string {
  return toAscii(name)
    .toLowerCase()
    .replaceAll(/[^a-z\d]/g, "");
}

/** A name as the start of a sentence: `InvoiceNumber` → `Invoice number`, `buyerIBAN` → `Buyer IBAN`. */
export function toPhrase(name: string): string {
  const words = splitWords(name).map((word) =>
    /^[A-Z\d]{2,}$/.test(word) ? word : word.toLowerCase(),
  );
  // Words of another alphabet or with accents stay as they are.
  const isOther = /[^\x20-\x7e]/.test(name) || words.length === 0;
  const phrase = isOther ? name.trim().replaceAll(/[_\s]+/g, " ") : words.join(" ");
  return phrase.slice(0, 1).toUpperCase() + phrase.slice(1);
}
