import { context, type Span, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import type { CashInEvent } from "./call/events.ts";
import type { Operation } from "./operation.ts";
import { isRecord } from "./options/is-record.ts";

/**
 * Makes spans of the calls of a client, through the API of OpenTelemetry. Each call has a span named after its operation,
 * each attempt one below it. Attributes say effect, outcome, status, code, attempts and the id of the call; none holds a
 * key, a query, a body or an identifier of the API. What is made within the call, such as the spans of an
 * instrumentation of `fetch`, is below the span of the call.
 *
 * @returns the same operations. The given client stays as it is.
 * @example
 * ```ts
 * const collection = traceCalls(createCollectionClient({ apiKey, server: "production" }));
 * ```
 */
export function traceCalls<Client extends object>(client: Client): Client {
  const traced = Object.entries(client).map(([name, method]) => [name, traceMethod(method)]);
  return Object.freeze(Object.fromEntries(traced)) as Client;
}

type Method = (input?: unknown, options?: unknown) => unknown;

function traceMethod(method: Method & { readonly operation: Operation }): unknown {
  const { operation } = method;
  const traced: Method = (input, options = {}) => {
    // The runtime says what is wrong with them.
    if (!isRecord(options) || !["undefined", "function"].includes(typeof options.onEvent)) {
      return method(input, options);
    }
    const { onEvent } = options;
    const call = startSpans(operation);
    const listen = (event: CashInEvent): unknown => {
      call.onEvent(event);
      return typeof onEvent === "function" ? onEvent(event) : undefined;
    };
    const running = trace.setSpan(context.active(), call.span);
    return context.with(running, () => method(input, { ...options, onEvent: listen }));
  };
  return Object.assign(traced, { operation });
}

function startSpans({ id, method, path, effect }: Operation): {
  readonly span: Span;
  readonly onEvent: (event: CashInEvent) => void;
} {
  const tracer = trace.getTracer("@cash-in/core");
  const attributes = { "cash_in.operation": id, "cash_in.effect": effect };
  const span = tracer.startSpan(id, { attributes });
  const parent = trace.setSpan(context.active(), span);
  let attempt: Span | undefined;
  const endAttempt = (code?: string): void => {
    if (code !== undefined) fail(attempt, code);
    attempt?.end();
    attempt = undefined;
  };
  const onEvent = (event: CashInEvent): void => {
    span.setAttribute("cash_in.call_id", event.callId);
    if (event.type === "request") {
      const details = { "http.request.method": method, "url.template": path };
      const given = { ...attributes, ...details, "cash_in.attempt": event.attempt };
      const options = { kind: SpanKind.CLIENT, attributes: given };
      attempt = tracer.startSpan(`${id} attempt`, options, parent);
    } else if (event.type === "response") {
      for (const it of [attempt, span]) it?.setAttribute("http.response.status_code", event.status);
    } else if (event.type === "retry") {
      endAttempt(event.code);
    } else {
      const failed = event.type === "failure";
      endAttempt(failed ? event.code : undefined);
      span.setAttribute("cash_in.attempts", event.attempt);
      if (failed) {
        fail(span, event.code);
        span.setAttribute("cash_in.outcome", event.outcome);
      }
      span.end();
    }
  };
  return { span, onEvent };
}

function fail(span: Span | undefined, code: string): void {
  span?.setAttribute("error.type", code).setStatus({ code: SpanStatusCode.ERROR });
}
