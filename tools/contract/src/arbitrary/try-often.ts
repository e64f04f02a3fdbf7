import fc from "fast-check";

// Where one value in fifty fits, a thousand misses in a row come once in half a billion values.
const mostMisses = 1000;

/**
 * The values that fit. fast-check's own `filter` looks for one for ever where none fits; this one gives up.
 *
 * @param giveUp What to throw after a thousand values that do not fit, of which it gets the last.
 */
export function tryOften<Value>(
  source: fc.Arbitrary<Value>,
  fits: (value: Value) => boolean,
  giveUp: (last: Value) => Error,
): fc.Arbitrary<Value> {
  return new Bounded(source, fits, giveUp);
}

class Bounded<Value> extends fc.Arbitrary<Value> {
  // Making smaller ones ends by itself, so that fast-check's own will do.
  readonly #endless: fc.Arbitrary<Value>;
  readonly #source: fc.Arbitrary<Value>;
  readonly #fits: (value: Value) => boolean;
  readonly #giveUp: (last: Value) => Error;

  constructor(
    source: fc.Arbitrary<Value>,
    fits: (value: Value) => boolean,
    giveUp: (last: Value) => Error,
  ) {
    super();
    this.#source = source;
    this.#fits = fits;
    this.#giveUp = giveUp;
    this.#endless = source.filter(fits);
  }

  generate(random: fc.Random, biasFactor: number | undefined): fc.Value<Value> {
    let made = this.#source.generate(random, biasFactor);
    for (let misses = 1; !this.#fits(made.value); misses += 1) {
      if (misses === mostMisses) throw this.#giveUp(made.value);
      made = this.#source.generate(random, biasFactor);
    }
    return made;
  }

  canShrinkWithoutContext(value: unknown): value is Value {
    return this.#endless.canShrinkWithoutContext(value);
  }

  shrink(value: Value, context: unknown): fc.Stream<fc.Value<Value>> {
    return this.#endless.shrink(value, context);
  }
}
