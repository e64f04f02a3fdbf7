import { fieldsOf, listOf } from "@cash-in/description/json";
import { Problem } from "@cash-in/workbench/problem";
import type { SpecModel } from "../../spec/model.ts";
import { toName } from "../../spec/reference.ts";
import { splitWords } from "../../text/words.ts";

/** Which names of properties and parameters may be written. */
export interface NameCheck {
  readonly isKnown: (name: string) => boolean;
  /** Known by a person's word. */
  readonly isConfirmed: (name: string) => boolean;
}

/**
 * A surname looks like a property's name, so looking like one is not enough: a name is known where all its words are
 * words of the spec's own names, or where a person has confirmed it.
 */
export function collectKnownNames(model: SpecModel, confirmed: readonly string[]): NameCheck {
  const names = new Set(confirmed.flatMap((text) => text.split(",")).map((name) => name.trim()));
  for (const name of names) if (!isName(name)) throw new Problem(tellWrong(name));
  const words = new Set(listNames(model).flatMap(toWords).flatMap(withNumbers));
  const isConfirmed = (name: string) => names.has(name);
  const isMade = (name: string) => {
    const own = toWords(name);
    return isName(name) && own.length > 0 && own.every((word) => words.has(word));
  };
  return { isConfirmed, isKnown: (name) => isConfirmed(name) || isMade(name) };
}

/** A name that a program was given has few digits, at its end. */
function isName(text: string): boolean {
  return /^[A-Za-z_$][A-Za-z_.-]{0,60}\d{0,2}$/.test(text);
}

function tellWrong(name: string): string {
  return `--name "${name}" is no name of a property or a parameter. Write --name InvoiceFee,dueFrom.`;
}

/** What the spec calls its schemas, properties and parameters, and the vendor his schemas. */
function listNames({ operations, components, index }: SpecModel): string[] {
  const parameters = operations.flatMap(({ value }) => listOf(value.parameters).map(fieldsOf));
  const parts = [...components].flatMap(([key, { value }]) => [
    toName(key),
    ...Object.keys(fieldsOf(value.properties)),
    value.name,
  ]);
  const titles = index.schemas.map(({ title }) => title);
  return [...parameters.map(({ name }) => name), ...parts, ...titles].filter(
    (name) => typeof name === "string",
  );
}

function toWords(name: string): string[] {
  return splitWords(name.replace(/\d+$/, "")).map((word) => word.toLowerCase());
}

/** One, and several of them. */
function withNumbers(word: string): string[] {
  const single = word.length > 3 ? word.replace(/s$/, "") : word;
  return [word, `${word}s`, single];
}
