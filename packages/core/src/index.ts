export type { Answer, Call, Result } from "./call/call.ts";
export { createClient } from "./call/client.ts";
export type { CashInEvent } from "./call/events.ts";
export type { OperationMethod, PagedOperationMethod } from "./call/method.ts";
export { CashInError, type Outcome } from "./errors/base.ts";
export { ConfigurationError, InputError } from "./errors/caller.ts";
export type { ErrorCode } from "./errors/codes.ts";
export {
  type AnyCashInError,
  type CallError,
  type DocumentedError,
  isCashInError,
} from "./errors/guard.ts";
export { OutcomeUnknownError } from "./errors/outcome-unknown.ts";
export {
  BadRequestError,
  BusinessRuleError,
  ForbiddenError,
  InternalServerError,
  NotFoundError,
  OtherStatusError,
  ServiceUnavailableError,
  UnauthorizedError,
  UnexpectedStatusError,
} from "./errors/status.ts";
export { StoppedError } from "./errors/stopped.ts";
export {
  CancelledError,
  ConnectionError,
  DeadlineError,
  RedirectError,
  ResponseError,
  type ResponseFault,
  TimeoutError,
} from "./errors/transport.ts";
export { createGate } from "./gate/create-gate.ts";
export type { Gate, GateOptions } from "./gate/gate.ts";
export { type PageOptions, pages, paginate } from "./lists/paginate.ts";
export { type PollOptions, type PollProgress, poll } from "./lists/poll.ts";
export type {
  Area,
  Effect,
  Evidence,
  FormField,
  Identity,
  Operation,
  Pagination,
  Parameter,
  ReadAnswer,
  Reconcile,
  RequestBody,
} from "./operation.ts";
export type { Key } from "./options/key.ts";
export type {
  ApiKeyClientOptions,
  CallOptions,
  ClientOptions,
  MasterKeyClientOptions,
} from "./options/options.ts";
export {
  createRenewableKey,
  type RenewableKey,
  type RenewableKeyOptions,
} from "./options/renewable-key.ts";
export { checkIdentity } from "./request/check-identity.ts";
export { serialiseContent } from "./request/serialise-content.ts";
export { serialiseForm } from "./request/serialise-form.ts";
export { serialiseHeader } from "./request/serialise-header.ts";
export { serialiseJson } from "./request/serialise-json.ts";
export { serialiseRaw } from "./request/serialise-raw.ts";
export { serialiseStyle } from "./request/serialise-style.ts";
export { readJson, readJsonList, readJsonValue } from "./response/read-answer.ts";
export { readBlob } from "./response/read-blob.ts";
export { discard as readNothing, readText as readPlainText } from "./response/read-body.ts";
export { createTransport, type TransportOptions } from "./transport/create-transport.ts";
