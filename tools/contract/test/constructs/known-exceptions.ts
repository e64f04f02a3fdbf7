/** What cannot be done yet, by construct. */
export interface Exceptions {
  /** A piece of what the generator says where it refuses the whole document. */
  readonly refused?: string;
  /** By name of the case that fails: why. */
  readonly cases?: Readonly<Record<string, string>>;
}

const reasons = {
  encoding: "The generator passes over `encoding`.",
  servers: "The generator passes over the servers of paths and operations.",
} as const;

/** What is listed here and can be done all the same fails the run, so that the line goes. */
export const knownExceptions: Readonly<Record<string, Exceptions>> = {
  forms: {
    cases: {
      "attachFile › success": reasons.encoding,
      "attachFile › success with everything given": reasons.encoding,
      "attachFile › 400": reasons.encoding,
      "attachFile › generated inputs": reasons.encoding,
      "attachFile › invalid: body.meta missing": reasons.encoding,
      "attachFile › invalid: body.file missing": reasons.encoding,
      "searchByForm › success": reasons.encoding,
      "searchByForm › success with everything given": reasons.encoding,
      "searchByForm › 400": reasons.encoding,
      "searchByForm › generated inputs": reasons.encoding,
      "searchByForm › invalid: body.words missing": reasons.encoding,
    },
  },
  servers: {
    cases: {
      "listFiles › goes to its own server": reasons.servers,
      "deleteFiles › goes to its own server": reasons.servers,
    },
  },
};
