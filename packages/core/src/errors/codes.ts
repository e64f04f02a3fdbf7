/** Stable names of all failures. They are part of the public contract; messages are not. */
export type ErrorCode =
  | "bad_request"
  | "unauthorized"
  | "business_rule"
  | "forbidden"
  | "not_found"
  | "internal_server_error"
  | "service_unavailable"
  | "unexpected_status"
  | "connection_lost"
  | "timeout"
  | "deadline"
  | "cancelled"
  | "outcome_unknown"
  | "unexpected_redirect"
  | "unexpected_response"
  | "invalid_input"
  | "invalid_configuration";
