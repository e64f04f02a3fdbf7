/** Chance that gives the same again for the same seed. */
export interface Random {
  /** A whole number from 0 up to, but without, the limit. */
  below(limit: number): number;
  /** Whether something happens that happens so often: 0.1 is once in ten times. */
  chance(share: number): boolean;
  pick<T>(choices: readonly T[]): T;
  /** Text of so many characters, mostly letters. */
  text(length: number): string;
  bytes(length: number): Buffer;
}

/** Creates chance from a seed: mulberry32. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const chance = (share: number) => next() < share;
  const bytes = (length: number) => Buffer.from(Array.from({ length }, () => below(256)));
  const character = () =>
    chance(0.7)
      ? String.fromCharCode(97 + below(26))
      : String.fromCodePoint(chance(0.8) ? 32 + below(95) : 160 + below(0x3000));
  return {
    below,
    chance,
    bytes,
    pick: (choices) => {
      const choice = choices[below(choices.length)];
      if (choice === undefined) throw new Error("There is nothing to pick from.");
      return choice;
    },
    text: (length) => Array.from({ length }, character).join(""),
  };
}
