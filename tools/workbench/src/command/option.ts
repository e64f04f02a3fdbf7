/** `--check`: said or not. */
export interface Flag {
  readonly kind: "flag";
  readonly brief: string;
}

/** `--spec <path>`: a text, or undefined. */
export interface Text {
  readonly kind: "text";
  /** What stands for the value in the help, such as `<path>`. */
  readonly placeholder: string;
  readonly brief: string;
}

/** `--area <name> --area <name>`: any number of texts. */
export interface Texts {
  readonly kind: "texts";
  readonly placeholder: string;
  readonly brief: string;
}

/** `--runs <n>`: a text that means something else, or undefined. */
export interface Value<T> {
  readonly kind: "value";
  readonly placeholder: string;
  readonly brief: string;
  /** Throws a sentence that says what to give instead. */
  readonly parse: (text: string) => T;
}

export type Option = Flag | Text | Texts | Value<unknown>;

/** By name in camel case: `dryRun` is written `--dry-run`. */
export type Options = Readonly<Record<string, Option>>;

/** What a command is given for its options. */
export type Values<O extends Options> = {
  readonly [Name in keyof O]: O[Name] extends Flag
    ? boolean
    : O[Name] extends Text
      ? string | undefined
      : O[Name] extends Texts
        ? readonly string[]
        : O[Name] extends Value<infer T>
          ? T | undefined
          : never;
};
