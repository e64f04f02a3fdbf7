/** By its name, why something fails that lies in a foreign API, or in a part that cannot do what it asks for. */
export type Exceptions = Readonly<Record<string, string>>;

/** Rules that pages of other vendors break, whatever an import does. */
const BEYOND_US = {
  "cash-in/operation-errors": "The seven errors that every operation has are those of our vendor.",
  "operation-4xx-response": "Pages that show the success alone are read as they are.",
};

/**
 * What fails although the import is right, by API. What is listed here and does not fail any more fails the run, so that
 * the line goes.
 */
export const knownExceptions: Readonly<
  Record<
    string,
    {
      /** By rule of the linter, or by rule and file. */
      readonly lint: Exceptions;
      /** By test of the contract suite: `getThing › success`. */
      readonly contract: Exceptions;
    }
  >
> = {
  multicard: {
    lint: {
      ...BEYOND_US,
      "no-ambiguous-paths": "It has /payment/card/{card_token} beside /payment/{uuid}/scanpay.",
    },
    contract: {},
  },
  "kie-ai": {
    lint: {
      ...BEYOND_US,
      "no-invalid-media-type-examples areas/market/paths/record-info.yaml":
        "getApiV1JobsRecordInfo: both parts of an allOf describe `data`, and Redocly takes either for all of it.",
    },
    contract: {},
  },
};
