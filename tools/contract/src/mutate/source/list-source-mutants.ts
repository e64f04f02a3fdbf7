/** A change of one spot in a source text. */
export interface SourceMutant {
  /** From 1. */
  readonly line: number;
  readonly from: string;
  readonly to: string;
  /** The whole text after the change. */
  readonly text: string;
}

// Each a mistake that people make.
const operators: readonly (readonly [from: RegExp, to: (found: string) => string])[] = [
  [/ === /g, () => " !== "],
  [/ !== /g, () => " === "],
  [/ && /g, () => " || "],
  [/ \|\| /g, () => " && "],
  [/ >= /g, () => " > "],
  [/ < /g, () => " >= "],
  [/\btrue\b/g, () => "false"],
  [/\bfalse\b/g, () => "true"],
  [/\b[45]\d\d\b/g, (found) => String(Number(found) + 1)],
  [/encodeURIComponent\(/g, () => "String("],
  [/\.toLowerCase\(\)/g, () => ""],
];

// What only a type checker reads, and what nobody runs.
const silent = /^\s*(import|export type|export interface|readonly|type |\/\/|\/?\*)|\b(is|as) /;

/** Every mutant of a source text. */
export function listSourceMutants(text: string): SourceMutant[] {
  const lines = text.split("\n");
  return lines.flatMap((line, index) => {
    if (silent.test(line)) return [];
    const code = line.replace(/\/\/ .*$/, "");
    return operators.flatMap(([from, to]) =>
      [...code.matchAll(from)].map((found) => {
        const changed =
          line.slice(0, found.index) + to(found[0]) + line.slice(found.index + found[0].length);
        return {
          line: index + 1,
          from: found[0].trim(),
          to: to(found[0]).trim(),
          text: lines.with(index, changed).join("\n"),
        };
      }),
    );
  });
}
