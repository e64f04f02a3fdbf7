import { answerReaders } from "../model/pick-reader.ts";
import { serialisers } from "../model/pick-serialiser.ts";

/** The error class of each status that has one of its own. Core types them as `DocumentedError`. */
export const errorClasses: Readonly<Record<number, string>> = {
  400: "BadRequestError",
  401: "UnauthorizedError",
  402: "BusinessRuleError",
  403: "ForbiddenError",
  404: "NotFoundError",
  500: "InternalServerError",
  503: "ServiceUnavailableError",
};

/** The error class of every other status that an operation documents. */
export const otherErrorClass = "OtherStatusError";

/** What every area passes on from core, so that a user needs one import. */
export const coreValues = [
  ...Object.values(errorClasses),
  otherErrorClass,
  "CancelledError",
  "CashInError",
  "ConfigurationError",
  "ConnectionError",
  "createGate",
  "createRenewableKey",
  "createTransport",
  "DeadlineError",
  "InputError",
  "isCashInError",
  "OutcomeUnknownError",
  "pages",
  "paginate",
  "poll",
  "RedirectError",
  "ResponseError",
  "StoppedError",
  "TimeoutError",
  "UnexpectedStatusError",
];

export const coreTypes = [
  "Answer",
  "AnyCashInError",
  "Call",
  "CallError",
  "CallOptions",
  "CashInEvent",
  "ClientOptions",
  "DocumentedError",
  "Effect",
  "ErrorCode",
  "Gate",
  "GateOptions",
  "Operation",
  "OperationMethod",
  "Outcome",
  "PagedOperationMethod",
  "PageOptions",
  "PollOptions",
  "PollProgress",
  "Reconcile",
  "RenewableKey",
  "RenewableKeyOptions",
  "ResponseFault",
  "Result",
  "TransportOptions",
];

/** The type of a client's options, by the option that takes the key. */
export const clientOptions = {
  "": "ClientOptions",
  apiKey: "ApiKeyClientOptions",
  masterKey: "MasterKeyClientOptions",
} as const;

/** Checks what names the items of a body. */
export const checkIdentity = "checkIdentity";

/** All that comes from core into the files of an area. */
export const coreNames = [
  ...coreValues,
  ...coreTypes,
  ...Object.values(clientOptions),
  "Area",
  "createClient",
  "createPathClient",
  "PathClient",
  ...answerReaders,
  checkIdentity,
  ...serialisers,
];

/** What the files of an area call their own. */
export const localNames = ["area", "components", "operations", "paths"];
