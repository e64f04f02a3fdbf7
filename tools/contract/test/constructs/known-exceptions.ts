/** What cannot be done yet, by construct. */
export interface Exceptions {
  /** A piece of what the generator says where it refuses the whole document. */
  readonly refused?: string;
  /** By name of the case that fails: why. */
  readonly cases?: Readonly<Record<string, string>>;
}

const reasons = {
  anyType:
    "Clients ask for JSON where an answer may be of any media type, and cannot read the text.",
  bytes: "Clients read every answer as text.",
  emptyText: "Clients take an empty text for no answer.",
  encoding: "The generator passes over `encoding`.",
  noContent: "Clients know of one success, and miss its content where another has none.",
  otherLists: "Clients know of pages with numbers alone.",
  servers: "The generator passes over the servers of paths and operations.",
  severalTypes: "Clients ask for the media type of one success.",
  zero: "Clients begin at page 1.",
} as const;

/** What is listed here and can be done all the same fails the run, so that the line goes. */
export const knownExceptions: Readonly<Record<string, Exceptions>> = {
  bytes: {
    cases: {
      "downloadInvoice › success": reasons.bytes,
      "downloadInvoice › generated values": reasons.bytes,
      "downloadImage › success": reasons.bytes,
      "downloadImage › generated values": reasons.bytes,
      "downloadArchive › success": reasons.bytes,
      "downloadArchive › generated values": reasons.bytes,
    },
  },
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
  lists: {
    cases: {
      "listPayments › every page": reasons.zero,
      "listInvoices › every page": reasons.otherLists,
      "listEvents › every page": reasons.otherLists,
    },
  },
  servers: {
    cases: {
      "listFiles › goes to its own server": reasons.servers,
      "deleteFiles › goes to its own server": reasons.servers,
    },
  },
  statuses: {
    cases: {
      "approveInvoice › success 204": reasons.noContent,
      "readQueue › success": reasons.severalTypes,
      "readQueue › success 202": reasons.severalTypes,
      "readQueue › success with everything given": reasons.severalTypes,
      "readQueue › generated values": reasons.severalTypes,
      "queueInvoice › success 204": reasons.noContent,
    },
  },
  text: {
    cases: {
      "getTerms › generated values": reasons.emptyText,
      "exportPayments › generated values": reasons.emptyText,
      "getNote › generated values": reasons.anyType,
      "getNote › second opinion: success": reasons.anyType,
    },
  },
};
